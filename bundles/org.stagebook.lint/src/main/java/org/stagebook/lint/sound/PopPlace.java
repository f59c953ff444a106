package org.stagebook.lint.sound;

/** Which of the two pops of a reel. */
public enum PopPlace {
    /** Two seconds before the first frame of action. */
    HEAD("head pop"),
    /** Two seconds after the last frame of action. */
    TAIL("tail pop");

    private final String label;

    PopPlace(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }
}
