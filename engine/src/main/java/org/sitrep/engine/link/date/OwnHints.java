package org.sitrep.engine.link.date;

import java.util.Optional;
import org.sitrep.engine.model.ReadDocument;
import org.sitrep.engine.model.StatedDate;
import org.sitrep.engine.read.time.PostDateReader;
import org.sitrep.engine.read.time.YearlessDateline;

/**
 * What a document without a stated day shows of it beside its sentences.
 *
 * @param post the newest post that it embeds
 * @param dateline its dateline, if that has no year
 */
record OwnHints(Optional<StatedDate> post, Optional<YearlessDateline> dateline) {
    static OwnHints of(ReadDocument document) {
        String text = document.document().text();
        return new OwnHints(PostDateReader.newest(text), YearlessDateline.read(text));
    }

    boolean any() {
        return post.isPresent() || dateline.isPresent();
    }
}
