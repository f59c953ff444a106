package org.stagebook.ui.graph.timeline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.ui.graph.timeline.content.ReelContent;
import org.stagebook.ui.graph.timeline.content.TimelineOptions;

/**
 * The bands that a reel has: overview, the rulers that were chosen and picture always, the others only when there is
 * something in them.
 *
 * @param bands top to bottom, without gaps
 */
public record BandLayout(List<Band> bands) {

    public BandLayout {
        bands = List.copyOf(bands);
    }

    /** The bands as they are before anybody chose, without a guide track. */
    public static BandLayout of(ReelContent content) {
        return of(content, TimelineOptions.DEFAULT, false);
    }

    /**
     * The bands of a reel.
     *
     * @param hasGuide whether the reel has a guide track
     */
    public static BandLayout of(ReelContent content, TimelineOptions options, boolean hasGuide) {
        List<Band> bands = new ArrayList<>();
        int top = 0;
        for (BandKind kind : BandKind.values()) {
            boolean ruler = kind.unit().map(options.rulers()::contains).orElse(true);
            if (ruler && isNeeded(kind, content, hasGuide && options.guideShown())) {
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

    /** The band of a kind, if it is shown. */
    public Optional<Band> of(BandKind kind) {
        return bands.stream().filter(band -> band.kind() == kind).findFirst();
    }

    /** The topmost ruler: loop and playhead are taken hold of there. */
    public Band mainRuler() {
        return bands.stream()
                .filter(band -> band.kind().unit().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static boolean isNeeded(BandKind kind, ReelContent content, boolean guide) {
        return switch (kind) {
            case OVERVIEW, TIMECODE, FEET, SAMPLES, PICTURE -> true;
            case CUTS -> !content.shots().isEmpty();
            case SCENES -> !content.scenes().isEmpty();
            case MARKERS -> !content.markers().isEmpty();
            case WAVEFORM, LOUDNESS -> guide;
        };
    }
}
