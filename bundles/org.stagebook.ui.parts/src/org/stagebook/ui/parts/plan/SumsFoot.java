package org.stagebook.ui.parts.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.plan.presenter.Amounts;
import org.stagebook.ui.parts.plan.presenter.SumLine;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.WorkState;

/** What the plan comes to, a line for each currency, with figures below each other; what is over says so in words. */
final class SumsFoot extends Composite {

    private static final List<String> TITLES = List.of("", "Budget", "Booked", "Used", "Expected", "");
    private static final int LEFT_PX = 176;

    private List<SumLine> shown = List.of();
    private GridLook look;

    SumsFoot(Composite parent, GridLook look) {
        super(parent, SWT.NONE);
        this.look = look;
        GridLayout layout = new GridLayout(TITLES.size(), false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 24;
        layout.verticalSpacing = 2;
        setLayout(layout);
        setData("id", "plan.sums");
    }

    void show(List<SumLine> sums) {
        if (!sums.equals(shown)) {
            shown = List.copyOf(sums);
            rebuild();
        }
    }

    void setLook(GridLook newLook) {
        look = newLook;
        rebuild();
    }

    private void rebuild() {
        Arrays.stream(getChildren()).forEach(Control::dispose);
        CssRole.RAISED.paint(this, look.colors());
        if (shown.isEmpty()) {
            label(
                    "Nothing is booked and there is no budget yet.",
                    SWT.LEFT,
                    look.colors().quietText());
            return;
        }
        for (String title : TITLES) {
            label(title, SWT.RIGHT, look.colors().quietText())
                    .setFont(look.fonts().small());
        }
        shown.forEach(this::line);
    }

    private void line(SumLine sum) {
        String currency = sum.currency().isEmpty() ? "no currency" : sum.currency();
        label(currency, SWT.LEFT, look.colors().text()).setFont(look.fonts().bodyBold());
        Stream.of(
                        sum.budget().map(Amounts::money).orElse("\u2013"),
                        Amounts.money(sum.booked()),
                        Amounts.money(sum.used()),
                        Amounts.money(sum.expected()))
                .forEach(figure -> label(figure, SWT.RIGHT, look.colors().text())
                        .setFont(look.fonts().timecode()));
        left(sum);
    }

    /** Words on the colour of what failed, as the colour alone is too dark to be written with. */
    private void left(SumLine sum) {
        Label left = label(" " + sum.leftWords() + " ", SWT.RIGHT, look.colors().text());
        left.setData("id", "plan.left." + sum.currency());
        left.setFont(look.fonts().timecode());
        ((GridData) left.getLayoutData()).minimumWidth = LEFT_PX;
        if (sum.isOver()) {
            Color failed = look.colors().state(WorkState.FAILED);
            left.setBackground(failed);
            left.setForeground(look.colors().textOn(failed));
        } else if (sum.budget().isEmpty()) {
            left.setForeground(look.colors().quietText());
        }
    }

    private Label label(String words, int alignment, Color color) {
        Label label = new Label(this, alignment);
        label.setText(words);
        CssRole.OWN.paint(label, look.colors());
        label.setBackground(look.colors().raised());
        label.setForeground(color);
        label.setFont(look.fonts().body());
        label.setLayoutData(new GridData(alignment == SWT.RIGHT ? SWT.END : SWT.BEGINNING, SWT.CENTER, false, false));
        return label;
    }
}
