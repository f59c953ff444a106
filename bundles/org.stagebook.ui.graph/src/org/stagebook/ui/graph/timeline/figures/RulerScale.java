package org.stagebook.ui.graph.timeline.figures;

import java.util.List;
import org.stagebook.ui.graph.timeline.content.ReelContent;
import org.stagebook.ui.graph.timeline.scale.FeetTicks;
import org.stagebook.ui.graph.timeline.scale.SampleTicks;
import org.stagebook.ui.graph.timeline.scale.Tick;
import org.stagebook.ui.graph.timeline.scale.TickSpacing;
import org.stagebook.ui.graph.timeline.scale.TimecodeTicks;
import org.stagebook.ui.graph.timeline.scale.TimelineViewport;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/** The lines of all rulers for the window of the moment. */
final class RulerScale {

    private static final TickSpacing TIMECODE = new TickSpacing(104, 8);
    private static final TickSpacing FEET = new TickSpacing(72, 8);

    private static final TickSpacing SAMPLES = new TickSpacing(96, 8);

    private final TimelineState state;

    RulerScale(TimelineState state) {
        this.state = state;
    }

    List<Tick> timecodeTicks() {
        ReelContent content = state.content();
        TimelineViewport view = state.viewport();
        return new TimecodeTicks(content.display().timecode(), TIMECODE).within(view.visible(), view.flicksPerPixel());
    }

    List<Tick> feetTicks() {
        ReelContent content = state.content();
        TimelineViewport view = state.viewport();
        return new FeetTicks(content.display().film(), FEET).within(view.visible(), view.flicksPerPixel());
    }

    List<Tick> sampleTicks() {
        ReelContent content = state.content();
        TimelineViewport view = state.viewport();
        return new SampleTicks(
                        content.display().sampleRate(), content.display().film().zero(), SAMPLES)
                .within(view.visible(), view.flicksPerPixel());
    }
}
