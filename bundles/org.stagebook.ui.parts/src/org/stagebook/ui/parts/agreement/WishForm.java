package org.stagebook.ui.parts.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stagebook.model.PlugInWish;
import org.stagebook.ui.parts.agreement.presenter.PreBriefPresenter;
import org.stagebook.ui.parts.agreement.presenter.WishField;
import org.stagebook.ui.parts.agreement.presenter.WishFlag;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.WrittenText;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.WorkState;

/** The fields of a pre-brief: names at the left, values at the right, and beside some what they come to. */
final class WishForm extends Composite {

    private static final int REMARK_LINES = 3;

    private final PreBriefPresenter presenter;
    private final Map<WishField, WrittenText> texts = new EnumMap<>(WishField.class);
    private final Map<WishFlag, Button> boxes = new EnumMap<>(WishFlag.class);
    private final List<Label> names = new ArrayList<>();
    private final Combo plugIns;
    private final Label handles;
    private final Label naming;
    private GridLook look;

    WishForm(Composite parent, PreBriefPresenter presenter, GridLook look) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        this.look = look;
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 8;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        wide(WishField.NAME, 1);
        wide(WishField.MIXER, 1);
        wide(WishField.SAMPLE_RATE, 1);
        wide(WishField.BIT_DEPTH, 1);
        name(WishField.HANDLES.title());
        text(WishField.HANDLES, 1);
        handles = words(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Arrays.stream(WishFlag.values()).forEach(this::box);
        name("Treated sound");
        plugIns = new Combo(this, SWT.READ_ONLY);
        plugIns.setData("id", "prebrief.plugIns");
        plugIns.setItems(
                Arrays.stream(PlugInWish.values()).map(PlugInWish::getLiteral).toArray(String[]::new));
        plugIns.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        plugIns.addListener(
                SWT.Selection, event -> presenter.plugIns(PlugInWish.values()[plugIns.getSelectionIndex()]));
        wide(WishField.STEMS, 1);
        wide(WishField.NAMING, 1);
        name("");
        GridData namingData = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
        namingData.widthHint = 240;
        naming = words(namingData);
        naming.setData("id", "prebrief.naming.words");
        wide(WishField.REMARK, REMARK_LINES);
    }

    void refresh() {
        texts.values().forEach(text -> text.refresh(true));
        boxes.forEach((flag, box) -> box.setSelection(presenter.is(flag)));
        plugIns.select(Arrays.asList(PlugInWish.values()).indexOf(presenter.plugIns()));
        handles.setText(presenter.handlesWords());
        boolean sound = presenter.isNamingSound();
        naming.setText(((sound ? "" : WorkState.ATTENTION.sign() + "  ") + presenter.namingWords()).replace("&", "&&"));
        naming.setForeground(sound ? look.colors().quietText() : look.colors().text());
        layout(true, true);
    }

    void setLook(GridLook newLook) {
        look = newLook;
        CssRole.PANEL.paint(this, look.colors());
        texts.values().forEach(text -> text.setLook(look));
        names.forEach(name -> quiet(name));
        List.of(handles, naming).forEach(this::quiet);
        boxes.values().forEach(box -> {
            CssRole.PANEL.paint(box, look.colors());
            box.setFont(look.fonts().body());
        });
        plugIns.setFont(look.fonts().body());
        refresh();
    }

    void take() {
        texts.values().forEach(WrittenText::take);
    }

    boolean focus() {
        return texts.get(WishField.NAME).control().setFocus();
    }

    private void quiet(Label label) {
        CssRole.QUIET.paint(label, look.colors());
        label.setBackground(look.colors().panel());
        label.setFont(look.fonts().body());
    }

    private void wide(WishField field, int lines) {
        name(field.title());
        Control control = text(field, lines);
        Control placed = lines > 1 ? control.getParent() : control;
        if (lines > 1) {
            GridData beside = (GridData) names.getLast().getLayoutData();
            beside.verticalAlignment = SWT.BEGINNING;
            beside.verticalIndent = 8;
        }
        ((GridData) placed.getLayoutData()).horizontalSpan = 2;
    }

    private Control text(WishField field, int lines) {
        WrittenText text =
                new WrittenText(this, lines, () -> presenter.text(field), typed -> presenter.write(field, typed));
        text.control().setData("id", "prebrief." + field.name());
        texts.put(field, text);
        return text.control();
    }

    private void name(String name) {
        Label label = new Label(this, SWT.NONE);
        label.setText(name);
        label.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        names.add(label);
    }

    private Label words(GridData data) {
        Label label = new Label(this, SWT.WRAP);
        label.setLayoutData(data);
        return label;
    }

    private void box(WishFlag flag) {
        name("");
        Button box = new Button(this, SWT.CHECK);
        box.setText(flag.title());
        box.setData("id", "prebrief." + flag.name());
        box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        box.addListener(SWT.Selection, event -> presenter.set(flag, box.getSelection()));
        boxes.put(flag, box);
    }
}
