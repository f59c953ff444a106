package org.stagebook.benchmarks;

/** What the sound of a benchmark is like; it decides how much of it an engine can skip. */
enum SoundCharacter {
    /** Pink noise on a script of levels from -90 to -12 dBFS, impacts near full scale, stretches of digital silence. */
    FILM("film-like"),
    /** Pink noise just below clipping, all the time. */
    HARD("hard shaped noise"),
    /** White noise far above full scale, clipped: nothing can be skipped. */
    CLIPPED("clipped noise");

    private final String label;

    SoundCharacter(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
