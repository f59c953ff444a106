package org.stagebook.ui.parts.handoff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.handoff.presenter.QueryThreads;
import org.stagebook.ui.parts.handoff.presenter.QueryThreads.Said;
import org.stagebook.ui.parts.handoff.presenter.QueryThreads.Thread;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Enabling;
import org.stagebook.ui.theme.WorkState;

/** Queries one below the other with their answers, each with a field to answer in while it is open. */
final class ThreadBlocks extends Composite {

    private static final int SIGN_WIDTH_PX = 16;
    private static final int TEXT_WIDTH_PX = 400;

    private final QueryThreads threads;
    private List<Thread> shown = List.of();
    private final List<Button> buttons = new ArrayList<>();
    private GridLook look;

    ThreadBlocks(Composite parent, QueryThreads threads, GridLook look) {
        super(parent, SWT.NONE);
        this.threads = threads;
        this.look = look;
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 4;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    }

    /** Shows the threads as they are now; what is being written stays while they are the same. */
    void refresh() {
        List<Thread> now = threads.all();
        if (!now.equals(shown)) {
            shown = now;
            rebuild();
        }
        boolean allowed = threads.problem().isEmpty();
        buttons.forEach(button -> {
            Enabling.enable(button, allowed);
            button.setToolTipText(threads.problem().orElse(null));
        });
    }

    void setLook(GridLook newLook) {
        look = newLook;
        rebuild();
    }

    private void rebuild() {
        buttons.clear();
        Arrays.stream(getChildren()).forEach(Control::dispose);
        CssRole.PANEL.paint(this, look.colors());
        for (int place = 0; place < shown.size(); place++) {
            add(shown.get(place), place);
        }
        layout(true, true);
    }

    private void add(Thread thread, int place) {
        WorkState state = thread.isOpen() ? WorkState.ATTENTION : WorkState.DONE;
        Label sign = new Label(this, SWT.CENTER);
        sign.setText(state.sign());
        CssRole.OWN.paint(sign, look.colors());
        sign.setForeground(look.colors().state(state));
        sign.setBackground(look.colors().panel());
        sign.setFont(look.fonts().bodyBold());
        GridData signData = new GridData(SWT.CENTER, SWT.BEGINNING, false, false);
        signData.widthHint = SIGN_WIDTH_PX;
        sign.setLayoutData(signData);
        Composite block = new Composite(this, SWT.NONE);
        CssRole.PANEL.paint(block, look.colors());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginBottom = 12;
        layout.verticalSpacing = 4;
        block.setLayout(layout);
        block.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        String about = thread.about().isEmpty() ? "The package as a whole" : thread.about();
        words(block, about, CssRole.PANEL, 0).setFont(look.fonts().bodyBold());
        for (Said said : thread.said()) {
            int indent = said == thread.said().getFirst() ? 0 : 16;
            words(block, said.who(), CssRole.QUIET, indent);
            words(block, said.text(), CssRole.PANEL, indent);
        }
        if (!thread.isOpen()) {
            words(block, thread.settled(), CssRole.QUIET, 0);
        }
        addAnswer(block, thread, place);
    }

    private void addAnswer(Composite block, Thread thread, int place) {
        Composite row = new Composite(block, SWT.NONE);
        CssRole.PANEL.paint(row, look.colors());
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 4;
        layout.horizontalSpacing = 8;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        if (thread.isOpen()) {
            Text answer = new Text(row, SWT.SINGLE | SWT.BORDER);
            answer.setMessage("Answer");
            answer.setData("id", "thread.answer." + place);
            answer.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            CssRole.RAISED.paint(answer, look.colors());
            answer.setFont(look.fonts().body());
            answer.addListener(SWT.DefaultSelection, event -> threads.answer(thread.query(), answer.getText()));
            button(row, "Answer", "thread.send." + place, () -> threads.answer(thread.query(), answer.getText()));
        }
        button(
                row,
                thread.isOpen() ? "Settle" : "Open again",
                "thread.settle." + place,
                () -> threads.settle(thread.query()));
    }

    private void button(Composite row, String text, String id, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text);
        button.setData("id", id);
        button.setFont(look.fonts().body());
        button.addListener(SWT.Selection, event -> action.run());
        buttons.add(button);
    }

    private Label words(Composite block, String text, CssRole role, int indent) {
        Label label = new Label(block, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        role.paint(label, look.colors());
        label.setBackground(look.colors().panel());
        label.setFont(look.fonts().body());
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = TEXT_WIDTH_PX;
        data.horizontalIndent = indent;
        label.setLayoutData(data);
        return label;
    }
}
