package org.stagebook.delivery.spec;

import java.util.Arrays;
import java.util.Optional;

/** Which part of a programme a requirement is about. */
public enum Window {
    /** From the first sample of the file to the last. */
    WHOLE_FILE("wholeFile", "whole file"),
    /** From the first frame of action to the last, without leader, pops and tail. */
    ACTION("action", "first to last frame of action"),
    /** From the first sound after the pop to the last, ISO 21727. */
    SOUND("sound", "first to last sound");

    private final String id;
    private final String words;

    Window(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** As files write it. */
    public String id() {
        return id;
    }

    /** For people. */
    public String words() {
        return words;
    }

    static Optional<Window> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }
}
