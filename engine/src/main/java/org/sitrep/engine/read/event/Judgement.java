package org.sitrep.engine.read.event;

import java.util.Optional;
import org.sitrep.engine.model.Status;
import org.sitrep.engine.model.Token;

/**
 * How far a deed has come, and by which word.
 *
 * @param status the status
 * @param factuality from -3, certainly not, to 3, certainly
 * @param cue the governing word that decides, which a quotation of the deed must not leave out
 */
record Judgement(Status status, double factuality, Optional<Token> cue) {}
