package org.stagebook.ui.parts.picture;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.stagebook.ui.parts.chip.ToolChip;
import org.stagebook.ui.parts.picture.presenter.CounterChoice;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** The narrow row above the picture: counters, where it lies, which file. */
final class PictureToolRow extends Composite {

    private final PictureControl.Does does;
    private final List<ToolChip> chips = new ArrayList<>();
    private final ToolChip timecode;
    private final ToolChip feet;
    private CounterChoice choice = CounterChoice.USUAL;

    PictureToolRow(Composite parent, PictureControl.Does does) {
        super(parent, SWT.NONE);
        this.does = does;
        timecode = chip("TC", "Timecode in the picture", true);
        timecode.addListener(SWT.Selection, event -> does.counters().accept(choice.withTimecode(!choice.timecode())));
        feet = chip("ft+fr", "Feet and frames from the start of the reel in the picture", true);
        feet.addListener(SWT.Selection, event -> does.counters().accept(choice.withFeet(!choice.feet())));
        Label spring = new Label(this, SWT.NONE);
        spring.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ToolChip place = chip("Place\u2026", "Where the first frame lies", false);
        place.addListener(SWT.Selection, event -> askForPlace(place));
        chip("Choose\u2026", "Choose the reference picture of this reel", false)
                .addListener(SWT.Selection, event -> does.choose().run());
        setLayout(row());
    }

    private GridLayout row() {
        GridLayout layout = new GridLayout(getChildren().length, false);
        layout.marginWidth = 8;
        layout.marginHeight = 3;
        layout.horizontalSpacing = 2;
        return layout;
    }

    private ToolChip chip(String text, String tip, boolean toggles) {
        ToolChip chip = new ToolChip(this, text, tip, toggles);
        chip.setData("id", "picture." + text);
        chips.add(chip);
        return chip;
    }

    private void askForPlace(ToolChip below) {
        Menu menu = new Menu(below);
        item(menu, "First frame at the playhead", does.placeAtPlayhead());
        item(menu, "By the timecode of the file", does.placeByFile());
        Point corner = below.toDisplay(0, below.getSize().y);
        menu.setLocation(corner);
        menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }

    void show(CounterChoice newChoice) {
        choice = newChoice;
        timecode.setOn(newChoice.timecode());
        feet.setOn(newChoice.feet());
    }

    void setLook(StagebookColors colors, Fonts fonts) {
        CssRole.PANEL.paint(this, colors);
        chips.forEach(chip -> chip.setLook(colors, fonts));
        for (var child : getChildren()) {
            if (child instanceof Label) {
                CssRole.PANEL.paint(child, colors);
            }
        }
    }
}
