package org.stagebook.ui.parts.jobs;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Enabling;
import org.stagebook.ui.theme.WorkState;

/** How far long work is, with speed and a way to stop it; then what came of it, in one line. */
public final class WorkLine extends Composite {

    private static final int PERIOD_MS = 100;
    private static final int BAR_WIDTH_PX = 160;

    private final WorkWatch watch;
    private final Runnable ended;
    private final ProgressBar bar;
    private final Label words;
    private final Button cancel;
    private GridLook look;
    private boolean following;

    /** @param ended called when work that was followed has ended */
    public WorkLine(Composite parent, WorkWatch watch, GridLook look, Runnable ended) {
        super(parent, SWT.NONE);
        this.watch = watch;
        this.look = look;
        this.ended = ended;
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        setLayout(layout);
        bar = new ProgressBar(this, SWT.HORIZONTAL);
        bar.setMaximum(1000);
        GridData barData = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        barData.widthHint = BAR_WIDTH_PX;
        bar.setLayoutData(barData);
        words = new Label(this, SWT.WRAP);
        words.setData("id", "work.words");
        GridData wordsData = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wordsData.widthHint = 240;
        words.setLayoutData(wordsData);
        cancel = new Button(this, SWT.PUSH);
        cancel.setText("Cancel");
        cancel.setData("id", "work.cancel");
        cancel.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        cancel.addListener(SWT.Selection, event -> watch.cancel());
    }

    /** Shows where the work is now, and keeps showing it until it has ended. */
    public void refresh() {
        boolean running = watch.isRunning();
        shown(bar, running);
        shown(cancel, running);
        Enabling.enable(cancel, !watch.isCancelled());
        if (running) {
            bar.setSelection(watch.thousandths());
            say(watch.line(), WorkState.NOT_STARTED);
        } else {
            watch.outcome()
                    .ifPresentOrElse(
                            outcome -> say(signed(outcome.state(), outcome.brief()), outcome.state()),
                            () -> say("", WorkState.NOT_STARTED));
            words.setToolTipText(watch.outcome().map(Outcome::text).orElse(null));
        }
        if (running && !following) {
            following = true;
            getDisplay().timerExec(PERIOD_MS, this::follow);
        }
    }

    /** Says something while nothing runs. */
    public void tell(WorkState state, String text) {
        if (!watch.isRunning()) {
            say(signed(state, text), state);
        }
    }

    /** Takes over colours and fonts. */
    public void setLook(GridLook newLook) {
        look = newLook;
        CssRole.RAISED.paint(this, look.colors());
        CssRole.OWN.paint(words, look.colors());
        words.setBackground(look.colors().raised());
        words.setFont(look.fonts().body());
        cancel.setFont(look.fonts().body());
        refresh();
    }

    private void follow() {
        following = false;
        if (!isDisposed()) {
            refresh();
            if (!watch.isRunning()) {
                ended.run();
            }
        }
    }

    private void say(String text, WorkState state) {
        words.setText(text.replace("&", "&&"));
        words.setForeground(
                state == WorkState.NOT_STARTED
                        ? look.colors().quietText()
                        : look.colors().state(state));
        getParent().layout(true, true);
    }

    private static String signed(WorkState state, String text) {
        return (state.sign() + "  " + text).strip();
    }

    private static void shown(Control control, boolean wanted) {
        control.setVisible(wanted);
        ((GridData) control.getLayoutData()).exclude = !wanted;
    }
}
