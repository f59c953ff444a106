package org.stagebook.ui.parts.deliver;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.parts.deliver.presenter.DeliverPresenter;
import org.stagebook.ui.parts.deliver.presenter.DeskAction;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.FootBar;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Enabling;
import org.stagebook.ui.theme.WorkState;

/** Below everything: how it stands or what was said last, and what can be recorded of the selected deliverable. */
final class DeskFoot {

    private final DeliverPresenter presenter;
    private final FootBar bar;
    private final Composite left;
    private final Label words;
    private final Map<DeskAction, Button> buttons = new EnumMap<>(DeskAction.class);
    private GridLook look;
    private Optional<Said> said = Optional.empty();

    private record Said(WorkState state, String sentence) {}

    DeskFoot(Composite parent, DeliverPresenter presenter, GridLook look, Consumer<DeskAction> asked) {
        this.presenter = presenter;
        this.look = look;
        bar = new FootBar(parent, look);
        left = new Composite(bar, SWT.NONE);
        left.setLayout(new FillLayout());
        words = new Label(left, SWT.WRAP);
        words.setData("id", "desk.words");
        bar.setLeft(left);
        for (DeskAction action : DeskAction.values()) {
            String id = "desk." + action.name().toLowerCase(Locale.ROOT);
            buttons.put(action, bar.add(action.label(), id, () -> asked.accept(action)));
        }
    }

    /** Offers what fits how the selected deliverable stands. */
    void refresh() {
        buttons.forEach((action, button) -> {
            Optional<String> why = presenter.whyNot(action);
            button.setText(action.label(presenter.selected()));
            button.setToolTipText(why.orElse("Key: " + action.key()));
            Enabling.enable(button, why.isEmpty());
        });
        bar.showButtons(!presenter.isEmpty());
        show();
    }

    /** Says something until something else is done. */
    void say(WorkState state, String sentence) {
        said = Optional.of(new Said(state, sentence));
        show();
    }

    /** Takes away what was said. */
    void forget() {
        said = Optional.empty();
        show();
    }

    private void show() {
        WorkState state = said.map(Said::state).orElse(WorkState.NOT_STARTED);
        String text = said.map(it -> (it.state().sign() + "  " + it.sentence()).strip())
                .orElse(standing());
        words.setText(text.replace("&", "&&"));
        words.setForeground(
                state == WorkState.NOT_STARTED
                        ? look.colors().quietText()
                        : look.colors().text());
        bar.measure();
        bar.getParent().layout(true);
    }

    /** What is being read now, else how it all stands. */
    private String standing() {
        List<String> reading = presenter.beside().reading();
        return reading.isEmpty() ? presenter.summary() : "reading " + String.join(", ", reading) + "\u2026";
    }

    void setLook(GridLook newLook) {
        look = newLook;
        bar.setLook(look);
        CssRole.RAISED.paint(left, look.colors());
        CssRole.OWN.paint(words, look.colors());
        words.setBackground(look.colors().raised());
        words.setFont(look.fonts().body());
        show();
    }
}
