package org.stagebook.timebase;

/**
 * Film stock by the number of frames in a foot, the count in which film cues are spotted.
 *
 * <p>A foot of 35 mm has 64 perforations and a foot of 16 mm has 40. A frame that straddles two feet belongs to the one
 * it begins in, so that 3-perf counts 22, 21 and 21 frames in turn (64 in 3 feet) by integers alone.
 */
public enum FilmGauge {
    /** 35 mm, 4 perforations: 16 frames per foot. */
    MM35_4PERF(4, 64, "35 mm 4-perf"),
    /** 35 mm, 3 perforations: 64 frames in 3 feet. */
    MM35_3PERF(3, 64, "35 mm 3-perf"),
    /** 16 mm: 40 frames per foot. */
    MM16(1, 40, "16 mm");

    private final int perforationsPerFrame;
    private final int perforationsPerFoot;
    private final String label;

    FilmGauge(int perforationsPerFrame, int perforationsPerFoot, String label) {
        this.perforationsPerFrame = perforationsPerFrame;
        this.perforationsPerFoot = perforationsPerFoot;
        this.label = label;
    }

    /** For people: {@code "35 mm 4-perf"}. */
    public String label() {
        return label;
    }

    /** The foot in which a frame begins; frame 0 begins foot 0. */
    public long footOf(long frameCount) {
        return Math.floorDiv(Math.multiplyExact(frameCount, perforationsPerFrame), (long) perforationsPerFoot);
    }

    /** The first frame that begins in a foot. */
    public long firstFrameOf(long foot) {
        return Rounding.CEILING.divide(Math.multiplyExact(foot, perforationsPerFoot), perforationsPerFrame);
    }

    /** How many frames begin in a foot: 16, 22 or 21, or 40. */
    public int framesIn(long foot) {
        return Math.toIntExact(firstFrameOf(foot + 1) - firstFrameOf(foot));
    }
}
