package org.stagebook.ui.graph.timeline.tools;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.stagebook.ui.graph.timeline.content.TimelineOptions;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/**
 * The keys of the timeline: everything the mouse does.
 *
 * <p>Plain arrows walk from cue to cue, with Shift they add; the rest is in {@link CueKeys} (with Alt: the selected cues)
 * and {@link TransportKeys} (playhead and loop). Here is the view: plus and minus zoom, Z fits the selection, Shift+Z the
 * reel, Page Up and Down scroll; T switches lanes between categories and tracks, R the rulers, G snapping, U folds the
 * lanes, W shows the guide track.
 */
final class TimelineKeys {

    private final DragContext context;
    private final CueKeys cues;
    private final TransportKeys transport;

    TimelineKeys(DragContext context) {
        this.context = context;
        this.cues = new CueKeys(context);
        this.transport = new TransportKeys(context.transport());
    }

    /** Whether the key was one of ours. */
    boolean pressed(KeyEvent event) {
        Modifiers with = Modifiers.of(event);
        return cues.pressed(event, with) || transport.pressed(event, with) || view(event, with);
    }

    private boolean view(KeyEvent event, Modifiers with) {
        if (with.alt() || with.control()) {
            return false;
        }
        switch (event.keyCode) {
            case SWT.PAGE_UP -> scrollPage(-1);
            case SWT.PAGE_DOWN -> scrollPage(1);
            case SWT.KEYPAD_ADD, '+', '=' -> state().zoomAboutSelection(1);
            case SWT.KEYPAD_SUBTRACT, '-' -> state().zoomAboutSelection(-1);
            case 'z' -> fit(with.shift());
            default -> {
                return option(event.keyCode);
            }
        }
        return true;
    }

    private boolean option(int key) {
        TimelineOptions now = state().options();
        switch (key) {
            case 't' -> choose(now.withOtherLanes());
            case 'r' -> choose(now.withNextRulers());
            case 'g' -> choose(now.withSnapping(!now.snapping()));
            case 'u' -> choose(now.withFolded(!now.folded()));
            case 'w' -> choose(now.withGuideShown(!now.guideShown()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void choose(TimelineOptions options) {
        context.actions().optionsChosen(options);
    }

    private void scrollPage(int step) {
        int page = state().viewport().widthPixels() * 3 / 4;
        state().setViewport(state().viewport().scrolledBy(step * page));
    }

    private void fit(boolean wholeReel) {
        if (wholeReel) {
            state().fitReel();
        } else {
            state().fitSelection();
        }
    }

    private TimelineState state() {
        return context.state();
    }
}
