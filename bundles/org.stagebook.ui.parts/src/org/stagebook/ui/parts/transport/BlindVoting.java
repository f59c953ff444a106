package org.stagebook.ui.parts.transport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.stagebook.edit.Registration;
import org.stagebook.ui.parts.chip.ToolChip;
import org.stagebook.ui.parts.transport.presenter.BlindSession;
import org.stagebook.ui.parts.transport.presenter.Transport;

/** Hearing what is hidden under letters, and voting. Space plays and letters are heard wherever the keyboard is; nothing but a press votes. */
final class BlindVoting {

    private final BlindSession session;
    private final Transport transport;
    private final PaneWidgets widgets;
    private final Composite area;
    private final Map<String, ToolChip> hears = new LinkedHashMap<>();
    private final ToolChip play;
    private final Label progress;

    /** @param revealed told what came out */
    BlindVoting(Composite parent, BlindSession session, Transport transport, PaneWidgets widgets, Runnable revealed) {
        this.session = session;
        this.transport = transport;
        this.widgets = widgets;
        area = widgets.row(parent, 1);
        widgets.words(
                area,
                session.isAbx()
                        ? "X is A or B. Hear all three as often as you like, then say which."
                        : "Hear each as often as you like, in step, then vote.");
        Composite hear = widgets.row(area, session.letters().size() + 2);
        widgets.text(hear, "Hear");
        for (String letter : session.letters()) {
            ToolChip chip = widgets.chip(hear, letter, "Hear " + letter + " (" + letter + ")", () -> hear(letter));
            chip.setData("id", "blind.hear." + letter);
            hears.put(letter, chip);
        }
        play = widgets.chip(hear, "\u25b6 Play", "Play or stop (Space)", transport::playOrStop);
        play.setData("id", "blind.play");
        play.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        progress = widgets.words(area, session.progress());
        progress.setData("id", "blind.progress");
        votes();
        reveal(revealed);
        Registration watch = transport.onChange(this::refresh);
        area.addListener(SWT.Dispose, event -> watch.close());
    }

    /** Lets the first be heard. */
    void begin() {
        hear(session.letters().getFirst());
        refresh();
    }

    private void votes() {
        List<String> letters = session.isAbx() ? List.of("A", "B") : session.letters();
        Composite row = widgets.row(area, letters.size() + 2);
        widgets.text(row, session.isAbx() ? "X is" : "Best is");
        for (String letter : letters) {
            widgets.act(row, letter, "blind.vote." + letter, () -> voted(() -> session.vote(letter)));
        }
        if (!session.isAbx()) {
            widgets.act(row, "None of them", "blind.vote.none", () -> voted(session::voteForNone));
        }
        listen(row);
    }

    private void reveal(Runnable revealed) {
        Composite foot = widgets.row(area, 1);
        Button reveal = widgets.button(foot, SWT.PUSH, "Reveal", "blind.reveal");
        reveal.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        reveal.addListener(SWT.Selection, event -> {
            if (session.canReveal()) {
                revealed.run();
            } else {
                progress.setText("Nobody has answered yet.");
            }
        });
        listen(foot);
    }

    private void listen(Composite row) {
        for (Control control : row.getChildren()) {
            control.addListener(SWT.KeyDown, this::pressed);
        }
    }

    private void pressed(Event event) {
        String key = String.valueOf(Character.toUpperCase(event.character));
        if (event.character == ' ') {
            event.doit = false; // or the button that has the keyboard would vote
            transport.playOrStop();
        } else if (hears.containsKey(key)) {
            hear(key);
        }
    }

    private void hear(String letter) {
        session.hear(letter);
        hears.forEach((each, chip) -> chip.setOn(each.equals(session.heard())));
    }

    private void voted(Runnable vote) {
        vote.run();
        progress.setText(session.progress());
    }

    private void refresh() {
        play.say(transport.isRolling() ? "\u25a0 Stop" : "\u25b6 Play");
        play.setOn(transport.isRolling());
    }
}
