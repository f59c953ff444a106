package org.stagebook.report.kind;

/** What spotting notes are sorted by. */
public enum Grouping {
    REEL("reel", "reel and scene"),
    CATEGORY("category", "category"),
    ASSIGNEE("assignee", "assignee");

    private final String id;
    private final String label;

    Grouping(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** As on the command line. */
    public String id() {
        return id;
    }

    /** For people. */
    public String label() {
        return label;
    }
}
