package org.stagebook.ui.parts.picture.presenter;

/**
 * Which counts stand in the picture.
 *
 * @param timecode of the production
 * @param feet and frames from the start of the reel
 */
public record CounterChoice(boolean timecode, boolean feet) {

    /** What people have until they choose. */
    public static final CounterChoice USUAL = new CounterChoice(true, false);

    private static final String TIMECODE = "timecode";
    private static final String FEET = "feet";

    /** Reads what {@link #text()} wrote; what was never written is the usual choice. */
    public static CounterChoice read(String text) {
        return text.isEmpty() ? USUAL : new CounterChoice(text.contains(TIMECODE), text.contains(FEET));
    }

    /** For the memory of the workspace. */
    public String text() {
        String words = (timecode ? TIMECODE : "") + " " + (feet ? FEET : "");
        return words.isBlank() ? "none" : words.strip();
    }

    public CounterChoice withTimecode(boolean shown) {
        return new CounterChoice(shown, feet);
    }

    public CounterChoice withFeet(boolean shown) {
        return new CounterChoice(timecode, shown);
    }
}
