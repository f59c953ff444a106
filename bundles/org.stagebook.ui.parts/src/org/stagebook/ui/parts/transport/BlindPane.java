package org.stagebook.ui.parts.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.transport.presenter.BlindSession;
import org.stagebook.ui.parts.transport.presenter.BlindSession.Kind;
import org.stagebook.ui.parts.transport.presenter.HeardFile;
import org.stagebook.ui.parts.transport.presenter.Transport;
import org.stagebook.ui.theme.CssRole;

/** A comparison by ear alone, beside the window while it plays: choose, listen and vote, reveal, keep. */
final class BlindPane {

    private static final int MARGIN = 16;
    private static final int USUAL_TRIALS = 10;

    private final Shell shell;
    private final BlindSession session;
    private final Transport transport;
    private final GridLook look;
    private final PaneRows rows;
    private Optional<BlindListening> page = Optional.empty();
    private String result = "";

    BlindPane(Shell parent, BlindSession session, Transport transport, GridLook look) {
        this.session = session;
        this.transport = transport;
        this.look = look;
        this.shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.TOOL);
        shell.setText("Compare blind");
        shell.setData("id", "blind");
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.verticalSpacing = 8;
        shell.setLayout(layout);
        CssRole.PANEL.paint(shell, look.colors());
        rows = new PaneRows(shell, look);
        shell.addListener(SWT.Dispose, event -> close());
    }

    private void close() {
        page.ifPresent(BlindListening::close);
        session.end();
    }

    boolean isOpen() {
        return !shell.isDisposed();
    }

    void open() {
        if (!session.isRunning()) {
            transport.whenLoaded(this::choose);
            if (shell.getChildren().length == 0) {
                choose();
            }
        }
        if (!shell.isVisible()) {
            Rectangle over = shell.getParent().getBounds();
            shell.setLocation(over.x + over.width / 2 - PaneRows.WIDTH / 2, over.y + over.height / 3);
        }
        shell.open();
    }

    private void choose() {
        if (shell.isDisposed() || session.isRunning()) {
            return;
        }
        rows.clear();
        List<HeardFile> choices = session.choices();
        if (choices.size() < 2) {
            rows.words("Two recordings of this reel are needed to compare. Record another mix version, or its stems.");
            pack();
            return;
        }
        rows.words(
                "What is compared is made equally loud and hidden under letters. Votes are taken before anybody is told which is which.");
        Composite kinds = rows.row(2);
        Button better = rows.button(kinds, SWT.RADIO, "Which is better?", "blind.preference");
        Button abx = rows.button(kinds, SWT.RADIO, "Is there a difference? (ABX, the first two)", "blind.abx");
        better.setSelection(true);
        List<Button> boxes = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            Button box = rows.button(shell, SWT.CHECK, choices.get(i).name(), "blind.source." + i);
            box.setSelection(i < 2);
            boxes.add(box);
        }
        Composite trials = rows.row(2);
        rows.text(trials, "Trials of an ABX test, agreed on before");
        Spinner count = new Spinner(trials, SWT.BORDER);
        count.setValues(USUAL_TRIALS, 1, 100, 0, 1, 5);
        count.setData("id", "blind.trials");
        Composite who = rows.row(2);
        rows.text(who, "Who listens");
        Text listener = new Text(who, SWT.BORDER);
        listener.setData("id", "blind.listener");
        listener.setText(transport.listener());
        listener.setMessage("such as re-recording mixer");
        listener.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button begin = rows.button(shell, SWT.PUSH, "Match loudness and begin", "blind.begin");
        begin.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        begin.addListener(SWT.Selection, event -> {
            List<HeardFile> chosen = IntStream.range(0, boxes.size())
                    .filter(i -> boxes.get(i).getSelection())
                    .mapToObj(choices::get)
                    .toList();
            begin(abx.getSelection() ? Kind.ABX : Kind.PREFERENCE, chosen, count.getSelection(), listener.getText());
        });
        pack();
    }

    private void begin(Kind kind, List<HeardFile> chosen, int trials, String listener) {
        if (chosen.size() < 2) {
            transport.say("Choose at least two to compare blind.");
            return;
        }
        transport.listener(listener);
        session.listener(listener);
        session.begin(kind, kind == Kind.ABX ? chosen.subList(0, 2) : chosen, trials, this::listen);
    }

    private void listen() {
        if (shell.isDisposed()) {
            return;
        }
        rows.clear();
        page = Optional.of(new BlindListening(rows, session, transport, this::reveal));
        page.get().begin();
        pack();
    }

    private void reveal() {
        if (session.canReveal()) {
            result = session.reveal();
            revealed();
        }
    }

    private void revealed() {
        rows.clear();
        Label words = rows.words(result);
        words.setData("id", "blind.result");
        words.setFont(look.fonts().bodyBold());
        Text remark = new Text(shell, SWT.BORDER);
        remark.setMessage("Remark, if any");
        remark.setData("id", "blind.remark");
        remark.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Composite foot = rows.row(2);
        foot.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        rows.act(foot, "Compare again", "blind.again", () -> {
            session.end();
            choose();
        });
        String keeper = session.keeper()
                .map(version -> ModelText.of(version.getLabel()))
                .orElse("");
        if (keeper.isEmpty()) {
            rows.words("Neither belongs to a mix version, so there is nowhere to keep the result.");
        } else {
            rows.act(foot, "Keep in the notes of " + keeper, "blind.keep", () -> {
                if (session.keep(remark.getText())) {
                    transport.say("Kept with " + keeper + ".");
                    shell.dispose();
                }
            });
        }
        pack();
    }

    private void pack() {
        shell.pack();
    }
}
