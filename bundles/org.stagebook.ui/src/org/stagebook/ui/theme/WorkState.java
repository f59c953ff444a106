package org.stagebook.ui.theme;

/** The states that colour may mean, each with a sign that says the same without colour. */
public enum WorkState {
    DONE("\u2713", "#3FA45B"),
    ATTENTION("!", "#E0A030"),
    FAILED("\u2715", "#D9534F"),
    STALE("~", "#8A8F98"),
    NOT_STARTED("", "#8A8F98");

    private final String sign;
    private final Shade shade;

    WorkState(String sign, String hex) {
        this.sign = sign;
        this.shade = Shade.parse(hex);
    }

    /** One character, or empty for what has not started. */
    public String sign() {
        return sign;
    }

    public Shade shade() {
        return shade;
    }
}
