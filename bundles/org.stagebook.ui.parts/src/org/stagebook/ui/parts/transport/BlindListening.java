package org.stagebook.ui.parts.transport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.stagebook.edit.Registration;
import org.stagebook.ui.parts.transport.presenter.BlindSession;
import org.stagebook.ui.parts.transport.presenter.Transport;
import org.stagebook.ui.theme.Enabling;

/** The page of a blind comparison on which one listens and votes; works by key: space and letters. */
final class BlindListening {

    private static final int PLAY_WIDTH = 110;
    private static final String PLAY = "\u25b6 Play";
    private static final String STOP = "\u25a0 Stop";

    private final PaneRows rows;
    private final BlindSession session;
    private final Transport transport;
    private final Map<String, LetterKey> keys = new LinkedHashMap<>();
    private final Button play;
    private final Label progress;
    private final Button reveal;
    private Optional<Registration> watch = Optional.empty();
    private String said = "";

    /** @param revealed called when it shall be told which is which */
    BlindListening(PaneRows rows, BlindSession session, Transport transport, Runnable revealed) {
        this.rows = rows;
        this.session = session;
        this.transport = transport;
        rows.words(
                session.isAbx()
                        ? "X is A or B. Hear all three in each trial, as often as you like, then say which."
                        : "Hear each as often as you like, in step, then vote.");
        Composite hear = rows.row(session.letters().size() + 1);
        play = rows.act(hear, PLAY, "blind.play", transport::playOrStop);
        play.setToolTipText("Play or stop (Space)");
        play.setLayoutData(new GridData(PLAY_WIDTH, SWT.DEFAULT));
        for (String letter : session.letters()) {
            LetterKey key = new LetterKey(hear, letter, rows.look());
            key.addListener(SWT.Selection, event -> hear(letter));
            keys.put(letter, key);
        }
        votes();
        progress = rows.words("");
        progress.setData("id", "blind.progress");
        reveal = rows.act(rows.shell(), "Reveal", "blind.reveal", revealed);
        reveal.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        listen(rows.shell());
    }

    /** Shows how it stands from now on, and takes the keyboard. */
    void begin() {
        watch = Optional.of(transport.onChange(this::refresh));
        play.addListener(SWT.Dispose, event -> close());
        refresh();
        play.setFocus();
    }

    /** Follows no longer: the window may be going away with its fonts. */
    void close() {
        watch.ifPresent(Registration::close);
        watch = Optional.empty();
    }

    private void votes() {
        List<String> letters = session.isAbx() ? List.of("A", "B") : session.letters();
        Composite vote = rows.row(letters.size() + 2);
        rows.text(vote, session.isAbx() ? "X is" : "Best is");
        for (String letter : letters) {
            rows.act(vote, letter, "blind.vote." + letter, () -> vote(() -> session.vote(letter)));
        }
        if (!session.isAbx()) {
            rows.act(vote, "None of them", "blind.vote.none", () -> vote(session::voteForNone));
        }
    }

    /** Whatever of the page has the keyboard, space plays and letters switch; Enter still presses a button. */
    private void listen(Composite parent) {
        for (Control child : parent.getChildren()) {
            child.addListener(SWT.KeyDown, this::pressed);
            if (child instanceof Composite inner) {
                listen(inner);
            }
        }
    }

    private void pressed(Event event) {
        String letter = String.valueOf(Character.toUpperCase(event.character));
        if (event.character == ' ') {
            event.doit = false;
            transport.playOrStop();
        } else if (keys.containsKey(letter) && (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0) {
            event.doit = false;
            hear(letter);
        }
    }

    private void hear(String letter) {
        said = "";
        session.hear(letter);
        refresh();
    }

    private void vote(Supplier<String> vote) {
        said = vote.get();
        refresh();
    }

    private void refresh() {
        if (play.isDisposed()) {
            return;
        }
        keys.forEach((letter, key) ->
                key.show(letter.equals(session.heard()), session.played().contains(letter)));
        say(play, transport.isRolling() ? STOP : PLAY);
        String words = said.isEmpty() ? session.progress() : said;
        if (!words.equals(progress.getText())) {
            progress.setText(words);
            rows.shell().layout();
        }
        Enabling.enable(reveal, session.canReveal());
    }

    private static void say(Button button, String words) {
        if (!words.equals(button.getText())) {
            button.setText(words);
        }
    }
}
