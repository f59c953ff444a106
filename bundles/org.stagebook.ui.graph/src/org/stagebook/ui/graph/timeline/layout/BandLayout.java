package org.stagebook.ui.graph.timeline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.ui.graph.timeline.content.ReelContent;

/**
 * The bands that a reel has: rulers and picture always, scenes and markers only when there are some.
 *
 * @param bands top to bottom, without gaps
 */
public record BandLayout(List<Band> bands) {

    public BandLayout {
        bands = List.copyOf(bands);
    }

    public static BandLayout of(ReelContent content) {
        List<Band> bands = new ArrayList<>();
        int top = 0;
        for (BandKind kind : BandKind.values()) {
            if (isNeeded(kind, content)) {
                bands.add(new Band(kind, top, kind.height()));
                top += kind.height();
            }
        }
        return new BandLayout(bands);
    }

    /** Height of all bands: where the lanes begin. */
    public int height() {
        return bands.getLast().bottom();
    }

    public Optional<Band> at(int y) {
        return bands.stream()
                .filter(band -> y >= band.top() && y < band.bottom())
                .findFirst();
    }

    private static boolean isNeeded(BandKind kind, ReelContent content) {
        return switch (kind) {
            case TIMECODE, FEET, PICTURE -> true;
            case SCENES -> !content.scenes().isEmpty();
            case MARKERS -> !content.markers().isEmpty();
        };
    }
}
