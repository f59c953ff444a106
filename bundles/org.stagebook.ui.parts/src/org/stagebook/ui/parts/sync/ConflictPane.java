package org.stagebook.ui.parts.sync;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stagebook.model.ConflictSide;
import org.stagebook.model.MergeConflict;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.parts.sync.presenter.OpenConflicts;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.WorkState;

/** One conflict: what it is about, what was before, and what each of the two did, side by side. */
final class ConflictPane extends Composite {

    private static final int TEXT_WIDTH_PX = 180;
    private static final int MARGIN_PX = 16;

    private final Consumer<Optional<Integer>> settle;
    private final ScrolledComposite scroll;
    private final Composite inner;
    private final Label refusal;
    private Optional<MergeConflict> shown = Optional.empty();
    private List<String> words = List.of();
    private GridLook look;

    /** @param settle given the side that is taken, counted from 0; none to keep it as it was */
    ConflictPane(Composite parent, Consumer<Optional<Integer>> settle, GridLook look) {
        super(parent, SWT.NONE);
        this.settle = settle;
        this.look = look;
        GridLayout flush = new GridLayout(1, false);
        flush.marginWidth = 0;
        flush.marginHeight = 0;
        flush.verticalSpacing = 0;
        setLayout(flush);
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        inner = new Composite(scroll, SWT.NONE);
        inner.setLayout(new GridLayout(2, true));
        scroll.setContent(inner);
        scroll.addListener(SWT.Resize, event -> measure());
        refusal = new Label(this, SWT.WRAP);
        refusal.setData("id", "settle.refusal");
        GridData data = new GridData(SWT.FILL, SWT.END, true, false);
        data.widthHint = TEXT_WIDTH_PX;
        data.horizontalIndent = MARGIN_PX;
        refusal.setLayoutData(data);
        Shown.set(refusal, false);
    }

    /** Shows a conflict. */
    void show(MergeConflict conflict) {
        List<String> now = wordsOf(conflict);
        if (!shown.equals(Optional.of(conflict)) || !now.equals(words)) {
            shown = Optional.of(conflict);
            words = now;
            Shown.set(refusal, false);
            rebuild();
        }
    }

    /** Says in place why it could not be settled so. */
    void refuse(String reason) {
        refusal.setText((WorkState.FAILED.sign() + "  " + reason).replace("&", "&&"));
        Shown.set(refusal, true);
        layout(true, true);
    }

    /** Takes over colours and fonts. */
    void setLook(GridLook newLook) {
        look = newLook;
        rebuild();
    }

    private static List<String> wordsOf(MergeConflict conflict) {
        List<String> words =
                new ArrayList<>(List.of(ModelText.of(conflict.getSubject()), OpenConflicts.before(conflict)));
        conflict.getSides().forEach(side -> words.add(OpenConflicts.who(side) + OpenConflicts.what(side)));
        return words;
    }

    private void rebuild() {
        Arrays.stream(inner.getChildren()).forEach(Control::dispose);
        CssRole.PANEL.paint(this, look.colors());
        CssRole.PANEL.paint(scroll, look.colors());
        CssRole.PANEL.paint(inner, look.colors());
        CssRole.OWN.paint(refusal, look.colors());
        refusal.setBackground(look.colors().panel());
        refusal.setForeground(look.colors().state(WorkState.FAILED));
        refusal.setFont(look.fonts().body());
        shown.ifPresent(this::fill);
        measure();
        layout(true, true);
    }

    private void fill(MergeConflict conflict) {
        List<ConflictSide> sides = conflict.getSides();
        GridLayout layout = new GridLayout(Math.max(1, sides.size()), true);
        layout.marginWidth = MARGIN_PX;
        layout.marginHeight = MARGIN_PX;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 8;
        inner.setLayout(layout);
        across(sides.size(), ModelText.of(conflict.getSubject()), CssRole.PANEL)
                .setFont(look.fonts().heading());
        String before = OpenConflicts.before(conflict);
        if (!before.isEmpty()) {
            across(sides.size(), before, CssRole.QUIET).setData("id", "settle.before");
        }
        for (int side = 0; side < sides.size(); side++) {
            card(sides.get(side), side);
        }
        Button keep = button(inner, "Leave it as it is now  (0)", "settle.keep", Optional.empty());
        keep.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, Math.max(1, sides.size()), 1));
    }

    private void card(ConflictSide side, int index) {
        Composite card = new Composite(inner, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        layout.verticalSpacing = 8;
        card.setLayout(layout);
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        CssRole.RAISED.paint(card, look.colors());
        label(card, OpenConflicts.who(side), CssRole.RAISED)
                .setFont(look.fonts().bodyBold());
        Label what = label(card, OpenConflicts.what(side), CssRole.RAISED);
        what.setData("id", "settle.what." + index);
        what.setLayoutData(wrapped(true));
        button(card, "Take this  (" + (index + 1) + ")", "settle.take." + index, Optional.of(index))
                .setLayoutData(new GridData(SWT.BEGINNING, SWT.END, false, false));
    }

    private Button button(Composite parent, String text, String id, Optional<Integer> side) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setData("id", id);
        button.setFont(look.fonts().body());
        button.addListener(SWT.Selection, event -> settle.accept(side));
        return button;
    }

    private Label across(int columns, String text, CssRole role) {
        Label label = label(inner, text, role);
        label.setBackground(look.colors().panel());
        ((GridData) label.getLayoutData()).horizontalSpan = Math.max(1, columns);
        return label;
    }

    private Label label(Composite parent, String text, CssRole role) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        role.paint(label, look.colors());
        label.setFont(look.fonts().body());
        label.setLayoutData(wrapped(false));
        return label;
    }

    private static GridData wrapped(boolean fillsHeight) {
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, fillsHeight);
        data.widthHint = TEXT_WIDTH_PX;
        return data;
    }

    private void measure() {
        int width = scroll.getClientArea().width;
        scroll.setMinHeight(inner.computeSize(Math.max(width, TEXT_WIDTH_PX), SWT.DEFAULT).y);
        inner.layout(true, true);
    }
}
