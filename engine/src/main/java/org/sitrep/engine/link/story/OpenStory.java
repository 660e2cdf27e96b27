package org.sitrep.engine.link.story;

/** A story that may still grow: its name, and how many documents belong to it. */
final class OpenStory {
    private final String id;
    private final int begun;
    private int size;

    /**
     * @param begun the arrival of the document after which it is named
     */
    OpenStory(String id, int begun, int size) {
        this.id = id;
        this.begun = begun;
        this.size = size;
    }

    String id() {
        return id;
    }

    int begun() {
        return begun;
    }

    /** Documents that belong to it, those counted in that are no longer kept. */
    int size() {
        return size;
    }

    void grow(int documents) {
        size += documents;
    }
}
