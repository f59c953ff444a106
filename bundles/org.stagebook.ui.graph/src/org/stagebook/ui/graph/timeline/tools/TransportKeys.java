package org.stagebook.ui.graph.timeline.tools;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/**
 * Keys of the playhead and the loop: comma and full stop a frame, with Shift a second; Ctrl+Left and Right to the edge
 * before and after; Home and End; I and O mark the loop, P loops the selected cues, Shift+P ends it; N asks for a cue.
 */
final class TransportKeys {

    private final TransportCommands commands;

    TransportKeys(TransportCommands commands) {
        this.commands = commands;
    }

    boolean pressed(KeyEvent event, Modifiers with) {
        if (with.onlyControl() && (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT)) {
            commands.toEdge(event.keyCode == SWT.ARROW_LEFT ? -1 : 1);
            return true;
        }
        return !with.control() && !with.alt() && plain(event.keyCode, with.shift());
    }

    private boolean plain(int key, boolean shift) {
        switch (key) {
            case ',', '<' -> step(-1, shift);
            case '.', '>' -> step(1, shift);
            case SWT.HOME -> commands.toStart();
            case SWT.END -> commands.toEnd();
            case 'i' -> commands.markIn();
            case 'o' -> commands.markOut();
            case 'n' -> commands.newCue();
            case 'p' -> loop(shift);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(int direction, boolean second) {
        if (second) {
            commands.stepSeconds(direction);
        } else {
            commands.step(direction);
        }
    }

    private void loop(boolean clear) {
        if (clear) {
            commands.clearLoop();
        } else {
            commands.loopSelection();
        }
    }
}
