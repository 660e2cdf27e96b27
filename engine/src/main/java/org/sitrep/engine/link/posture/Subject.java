package org.sitrep.engine.link.posture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The same of another country. */
    Subject of(String country) {
        return new Subject(aspect, noun, Optional.of(country), place, parties);
    }

    /**
     * The mission that stands in the country by which it is called, where the story tells of one there and of none that
     * the country keeps elsewhere: "the Kenya embassy" is Norway's.
     */
    static Optional<Subject> abroad(Subject subject, Set<Subject> known) {
        if (subject.aspect != Aspect.MISSION || subject.place.isPresent() || subject.owner.isEmpty()) {
            return Optional.empty();
        }
        boolean owns = known.stream().anyMatch(other -> other.owner.equals(subject.owner) && other.place.isPresent());
        List<Subject> there = known.stream()
                .filter(other -> other.aspect == Aspect.MISSION && other.owner.isPresent())
                .filter(other -> other.noun.equals(subject.noun) && other.place.equals(subject.owner))
                .toList();
        return owns || there.size() != 1 ? Optional.empty() : Optional.of(there.get(0));
    }

    /** Whether both can be one: same thing, and no known part differs. */
    boolean agrees(Subject other) {
        // People of nobody known are not therefore those of the one country that is.
        return aspect == other.aspect
                && (aspect != Aspect.EVACUATION || owner.equals(other.owner))
                && noun.equals(other.noun)
                && agrees(owner, other.owner)
                && agrees(place, other.place);
    }

    private static boolean agrees(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** Whether it has a name of its own that says where it is: "Nairobi airport". */
    boolean isNamed() {
        return aspect == Aspect.BORDER && noun.contains(" ");
    }

    int known() {
        return (owner.isPresent() ? 1 : 0) + (place.isPresent() ? 1 : 0);
    }
}
