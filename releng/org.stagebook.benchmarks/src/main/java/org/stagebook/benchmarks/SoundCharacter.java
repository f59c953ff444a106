package org.stagebook.benchmarks;

/** What the sound of a benchmark is like; it decides how much of it an engine can skip. */
enum SoundCharacter {
    /** Pink noise on a script of levels from -90 to -12 dBFS, impacts near full scale, stretches of digital silence. */
    FILM("film-like"),
    /** Pink noise whose greatest peaks just stay below full scale, all the time: a good part of it cannot be skipped. */
    HARD("hard shaped noise"),
    /** Pink noise far above full scale, clipped, as limited music is: nothing can be skipped. */
    CLIPPED("clipped noise");

    private final String label;

    SoundCharacter(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
