package org.stagebook.metering.live.scale;

/** What a stretch of a scale means; a screen gives it a colour and says it in words too. */
public enum Tone {
    /** Below what is aimed at. */
    LOW("low"),
    /** Where a programme should be. */
    GOOD("good"),
    /** Above what is aimed at, still allowed. */
    HIGH("high"),
    /** Over the limit. */
    OVER("over");

    private final String word;

    Tone(String word) {
        this.word = word;
    }

    /** For screen readers and hints. */
    public String word() {
        return word;
    }
}
