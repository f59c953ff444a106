package org.stagebook.report.content;

/** What a creative brief answers for the whole production, for a reel and for a scene. */
public enum BriefSection {
    TARGET("Emotional target", "what the audience shall feel"),
    REFERENCES("References", "films, scenes or sounds to be close to, and for what"),
    MUST_BE_HEARD("Must be heard", "what has to come through, whatever else gives way"),
    MAY_GIVE_WAY("May be thrown away", "what was laid for safety and need not be kept");

    private final String title;
    private final String guidance;

    BriefSection(String title, String guidance) {
        this.title = title;
        this.guidance = guidance;
    }

    /** Its heading. */
    public String title() {
        return title;
    }

    /** What belongs there. */
    public String guidance() {
        return guidance;
    }
}
