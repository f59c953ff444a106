package org.stagebook.ui.parts.spotting;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.WorkState;

/** Says in place what a dialog would otherwise interrupt for; stays until it is closed or replaced. */
final class MessageBar extends Composite {

    private static final int MAX_DETAIL_LINES = 5;

    /**
     * One message.
     *
     * @param details one line each; may be many
     * @param offer something to do about it
     */
    record Message(WorkState state, String text, List<String> details, Optional<Offer> offer) {

        static Message of(WorkState state, String text) {
            return new Message(state, text, List.of(), Optional.empty());
        }
    }

    /** A button of a message. */
    record Offer(String label, Runnable action) {}

    private final Runnable closed;
    private GridLook look;
    private Optional<Message> message = Optional.empty();

    MessageBar(Composite parent, GridLook look, Runnable closed) {
        super(parent, SWT.NONE);
        this.closed = closed;
        this.look = look;
        GridLayout layout = new GridLayout(4, false);
        layout.marginHeight = 4;
        layout.marginWidth = 8;
        layout.horizontalSpacing = 8;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        setData("id", "spotting.message");
        hide();
    }

    void setLook(GridLook newLook) {
        look = newLook;
        message.ifPresent(this::show);
    }

    void show(Message newMessage) {
        message = Optional.of(newMessage);
        for (Control child : getChildren()) {
            child.dispose();
        }
        CssRole.RAISED.paint(this, look.colors());
        Label sign = new Label(this, SWT.NONE);
        sign.setText(newMessage.state().sign());
        sign.setFont(look.fonts().bodyBold());
        CssRole.OWN.paint(sign, look.colors());
        sign.setBackground(look.colors().raised());
        sign.setForeground(look.colors().state(newMessage.state()));
        Label text = new Label(this, SWT.WRAP);
        text.setText(newMessage.text().replace("&", "&&"));
        text.setData("id", "spotting.message.text");
        CssRole.RAISED.paint(text, look.colors());
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        newMessage.offer().ifPresentOrElse(this::button, () -> new Label(this, SWT.NONE));
        button(new Offer("Close", this::close));
        if (!newMessage.details().isEmpty()) {
            details(newMessage.details());
        }
        setVisible(true);
        ((GridData) getLayoutData()).exclude = false;
        getParent().layout(true, true);
    }

    void close() {
        if (getVisible()) {
            hide();
            getParent().layout(true, true);
            closed.run();
        }
    }

    /** Takes away a message that has nothing more to say once something else has happened. */
    void forget() {
        if (message.filter(shown -> shown.details().isEmpty()).isPresent()) {
            hide();
            getParent().layout(true, true);
        }
    }

    private void hide() {
        message = Optional.empty();
        setVisible(false);
        ((GridData) getLayoutData()).exclude = true;
    }

    private void button(Offer offer) {
        Button button = new Button(this, SWT.PUSH | SWT.FLAT);
        button.setText(offer.label());
        button.addListener(SWT.Selection, event -> offer.action().run());
    }

    private void details(List<String> lines) {
        boolean many = lines.size() > MAX_DETAIL_LINES;
        Text text = new Text(this, SWT.MULTI | SWT.READ_ONLY | (many ? SWT.V_SCROLL : SWT.NONE));
        text.setText(String.join("\n", lines));
        text.setData("id", "spotting.message.details");
        text.setFont(look.fonts().body());
        CssRole.PANEL.paint(text, look.colors());
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false, 4, 1);
        data.heightHint = text.getLineHeight() * Math.min(MAX_DETAIL_LINES, lines.size());
        text.setLayoutData(data);
    }
}
