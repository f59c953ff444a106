package org.stagebook.interchange.edl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.cutlist.CutMarker;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.TimecodeFormat;

/** Turns the labels of locators into frames; what is no label of the format is refused by line. */
final class MarkerSpans {

    private final TimecodeFormat format;
    private final Warnings warnings;

    MarkerSpans(TimecodeFormat format, Warnings warnings) {
        this.format = format;
        this.warnings = warnings;
    }

    List<CutMarker> of(List<EdlLocator> locators) {
        List<CutMarker> markers = new ArrayList<>();
        for (EdlLocator locator : locators) {
            span(locator)
                    .map(place -> new CutMarker(
                            locator.line(),
                            place,
                            locator.label().colour(),
                            locator.label().name(),
                            locator.label().text()))
                    .ifPresent(markers::add);
        }
        return markers;
    }

    private Optional<FrameSpan> span(EdlLocator locator) {
        try {
            long start = locator.in().frame(format);
            long end = locator.out().isPresent() ? locator.out().get().frameAfter(format) : start + locator.frames();
            if (end < start) {
                warnings.add(locator.line(), "This locator ends before it starts; it was taken for a point.");
            }
            return Optional.of(new FrameSpan(start, Math.max(start, end)));
        } catch (TimeSyntaxException e) {
            warnings.add(locator.line(), "This locator was not taken: " + e.getMessage());
            return Optional.empty();
        }
    }
}
