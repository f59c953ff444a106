package org.stagebook.ui.parts.handoff.presenter;

import java.util.function.BiConsumer;

/** Who says something and in which role: typed once, kept for the next time on this machine. */
public final class Signature {

    private final BiConsumer<String, String> changed;
    private String role;
    private String by;

    /** @param changed told role and name when either was typed and left */
    public Signature(String role, String by, BiConsumer<String, String> changed) {
        this.role = role;
        this.by = by;
        this.changed = changed;
    }

    /** One that begins empty and is kept nowhere, for whoever says something in a role that others here do not have. */
    public static Signature unknown() {
        return new Signature("", "", (role, by) -> {
            // not for the next time: it may be somebody else
        });
    }

    public String role() {
        return role;
    }

    /** The name; may be empty. */
    public String by() {
        return by;
    }

    /** Who speaks in a thread: the name, else the role. */
    public String author() {
        return by.isEmpty() ? role : by;
    }

    public void setRole(String typed) {
        role = typed.strip();
    }

    public void setBy(String typed) {
        by = typed.strip();
    }

    /** Keeps what was typed for the next time. */
    public void keep() {
        changed.accept(role, by);
    }
}
