package org.stagebook.ui.graph.timeline.layout;

import java.util.Optional;
import org.stagebook.ui.graph.timeline.content.RulerUnit;

/** The fixed bands above the lanes, top to bottom, with what stands at their left. */
public enum BandKind {
    /** The whole reel at once, with the window on it. */
    OVERVIEW("Overview", 30),
    TIMECODE("TC", 22),
    FEET("ft+fr", 16),
    SAMPLES("Samples", 16),
    PICTURE("Picture", 18),
    CUTS("Cuts", 18),
    SCENES("Scenes", 18),
    MARKERS("Markers", 18),
    WAVEFORM("Guide", 40),
    LOUDNESS("LUFS, 3 s", 34);

    private final String label;
    private final int height;

    BandKind(String label, int height) {
        this.label = label;
        this.height = height;
    }

    public String label() {
        return label;
    }

    /** What it counts, if it is a ruler. */
    public Optional<RulerUnit> unit() {
        return switch (this) {
            case TIMECODE -> Optional.of(RulerUnit.TIMECODE);
            case FEET -> Optional.of(RulerUnit.FEET);
            case SAMPLES -> Optional.of(RulerUnit.SAMPLES);
            default -> Optional.empty();
        };
    }

    int height() {
        return height;
    }
}
