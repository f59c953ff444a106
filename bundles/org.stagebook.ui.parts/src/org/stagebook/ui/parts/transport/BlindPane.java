package org.stagebook.ui.parts.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.transport.presenter.BlindSession;
import org.stagebook.ui.parts.transport.presenter.BlindSession.Kind;
import org.stagebook.ui.parts.transport.presenter.Transport;
import org.stagebook.ui.theme.CssRole;

/** A comparison by ear alone, beside the window while it plays: choose, listen and vote, reveal, keep. */
final class BlindPane {

    private static final int MARGIN = 16;
    private static final int WIDTH = 420;
    private static final int USUAL_TRIALS = 10;

    private final Shell shell;
    private final BlindSession session;
    private final Transport transport;
    private final GridLook look;
    private final PaneWidgets widgets;
    private String result = "";

    BlindPane(Shell parent, BlindSession session, Transport transport, GridLook look) {
        this.session = session;
        this.transport = transport;
        this.look = look;
        this.widgets = new PaneWidgets(look);
        this.shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.TOOL);
        shell.setText("Compare blind");
        shell.setData("id", "blind");
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.verticalSpacing = 8;
        shell.setLayout(layout);
        CssRole.PANEL.paint(shell, look.colors());
        shell.addListener(SWT.Dispose, event -> session.end());
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
            shell.setLocation(over.x + over.width / 2 - WIDTH / 2, over.y + over.height / 3);
        }
        shell.open();
    }

    private void clear() {
        for (Control child : shell.getChildren()) {
            child.dispose();
        }
    }

    private void choose() {
        if (shell.isDisposed() || session.isRunning()) {
            return;
        }
        clear();
        List<String> names = session.choices();
        if (names.size() < 2) {
            words("Two recordings of this reel are needed to compare. Record another mix version, or its stems.");
            pack();
            return;
        }
        words(
                "What is compared is made equally loud and hidden under letters. Votes are taken before anybody is told which is which.");
        Composite kinds = row(2);
        Button better = widgets.button(kinds, SWT.RADIO, "Which is better?", "blind.preference");
        Button abx = widgets.button(kinds, SWT.RADIO, "Is there a difference? (ABX, the first two)", "blind.abx");
        better.setSelection(true);
        List<Button> boxes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Button box = widgets.button(shell, SWT.CHECK, names.get(i), "blind.source." + i);
            box.setSelection(i < 2);
            boxes.add(box);
        }
        Composite trials = row(2);
        Label trialsName = widgets.text(trials, "Trials of the ABX test, agreed on before");
        Spinner count = new Spinner(trials, SWT.BORDER);
        count.setValues(USUAL_TRIALS, 1, 100, 0, 1, 5);
        count.setData("id", "blind.trials");
        trialsName.setEnabled(false);
        count.setEnabled(false);
        abx.addListener(SWT.Selection, event -> {
            trialsName.setEnabled(abx.getSelection());
            count.setEnabled(abx.getSelection());
        });
        Composite who = row(2);
        widgets.text(who, "Who listens");
        Text listener = new Text(who, SWT.BORDER);
        listener.setData("id", "blind.listener");
        listener.setText(transport.listener());
        listener.setMessage("such as re-recording mixer");
        listener.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button begin = widgets.button(shell, SWT.PUSH, "Match loudness and begin", "blind.begin");
        begin.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        begin.addListener(SWT.Selection, event -> {
            List<Integer> chosen = IntStream.range(0, boxes.size())
                    .filter(i -> boxes.get(i).getSelection())
                    .boxed()
                    .toList();
            begin(abx.getSelection() ? Kind.ABX : Kind.PREFERENCE, chosen, count.getSelection(), listener.getText());
        });
        pack();
    }

    private void begin(Kind kind, List<Integer> chosen, int trials, String listener) {
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
        clear();
        new BlindVoting(shell, session, transport, widgets, this::reveal).begin();
        pack();
    }

    private void reveal() {
        result = session.reveal();
        revealed();
    }

    private void revealed() {
        clear();
        Label words = words(result);
        words.setData("id", "blind.result");
        words.setFont(look.fonts().bodyBold());
        Text remark = new Text(shell, SWT.BORDER);
        remark.setMessage("Remark, if any");
        remark.setData("id", "blind.remark");
        remark.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Composite foot = row(2);
        foot.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        widgets.act(foot, "Compare again", "blind.again", () -> {
            session.end();
            choose();
        });
        String keeper = session.keeper()
                .map(version -> ModelText.of(version.getLabel()))
                .orElse("");
        if (keeper.isEmpty()) {
            words("Neither belongs to a mix version, so there is nowhere to keep the result.");
        } else {
            widgets.act(foot, "Keep in the notes of " + keeper, "blind.keep", () -> {
                if (session.keep(remark.getText())) {
                    transport.say("Kept with " + keeper + ".");
                    shell.dispose();
                }
            });
        }
        pack();
    }

    private Composite row(int columns) {
        return widgets.row(shell, columns);
    }

    private Label words(String text) {
        return widgets.words(shell, text);
    }

    private void pack() {
        shell.pack();
    }
}
