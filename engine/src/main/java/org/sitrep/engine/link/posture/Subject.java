package org.sitrep.engine.link.posture;

import java.util.List;
import java.util.Optional;
import org.sitrep.engine.model.Aspect;

/**
 * What a desk watches, as far as one account tells it.
 *
 * @param aspect which side of it
 * @param noun what it is: "embassy", "troops"
 * @param owner the code of the country whose it is
 * @param place the code of the country, or the name of the place, where it is
 * @param parties the ids of the entities after whom it is named, in the order of their names
 */
record Subject(Aspect aspect, String noun, Optional<String> owner, Optional<String> place, List<String> parties) {
    Subject {
        parties = List.copyOf(parties);
    }

    Subject(Aspect aspect, String noun, Optional<String> owner, Optional<String> place) {
        this(aspect, noun, owner, place, List.of());
    }

    /** Whether both can be one: same thing, and no known part differs. */
    boolean agrees(Subject other) {
        return aspect == other.aspect
                && noun.equals(other.noun)
                && agrees(owner, other.owner)
                && agrees(place, other.place);
    }

    private static boolean agrees(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    int known() {
        return (owner.isPresent() ? 1 : 0) + (place.isPresent() ? 1 : 0);
    }
}
