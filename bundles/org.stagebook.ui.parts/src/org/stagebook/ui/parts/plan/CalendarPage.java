package org.stagebook.ui.parts.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stagebook.model.Identified;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.Page;
import org.stagebook.ui.parts.pages.presenter.PageTab;
import org.stagebook.ui.parts.plan.presenter.CalendarPresenter;
import org.stagebook.ui.parts.plan.presenter.MonthGeometry;
import org.stagebook.ui.parts.plan.presenter.PlanSteps;
import org.stagebook.ui.theme.CssRole;

/** The plan by month: phases as bars, days deliverables are due as marks, and the day of the cursor in words below. */
public final class CalendarPage implements Page {

    private static final int TITLE_PX = 176;
    private static final int WORDS_PX = 36;

    private final CalendarPresenter presenter;
    private final MonthActions actions;
    private final Composite root;
    private final Composite bar;
    private final Label title;
    private final Label words;
    private final MonthCanvas month;
    private final List<Button> buttons = new ArrayList<>();

    /**
     * What the calendar makes happen.
     *
     * @param selected told what is chosen
     * @param opened told what somebody wants to see in the table
     */
    record Does(Consumer<Identified> selected, Consumer<Identified> opened) {}

    CalendarPage(Composite parent, CalendarPresenter presenter, PlanSteps steps, Does does, GridLook look) {
        this.presenter = presenter;
        actions = new MonthActions(
                presenter, steps, new MonthActions.Tells(does.selected(), does.opened(), this::showMonth));
        root = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 16;
        layout.marginHeight = 8;
        layout.verticalSpacing = 8;
        root.setLayout(layout);
        bar = new Composite(root, SWT.NONE);
        GridLayout line = new GridLayout(5, false);
        line.marginWidth = 0;
        line.marginHeight = 0;
        line.horizontalSpacing = 8;
        bar.setLayout(line);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        button("\u2039", "calendar.back", "The month before (Page Up)", () -> actions.goMonths(-1));
        title = new Label(bar, SWT.CENTER);
        title.setData("id", "calendar.title");
        GridData titleData = new GridData(SWT.CENTER, SWT.CENTER, false, false);
        titleData.widthHint = TITLE_PX;
        title.setLayoutData(titleData);
        button("\u203a", "calendar.on", "The month after (Page Down)", () -> actions.goMonths(1));
        button("Today", "calendar.today", "The day it is (Home)", () -> actions.go(presenter.today()));
        Button add = button("Add a phase", "calendar.add", "On the day of the cursor (Insert)", actions::addPhase);
        add.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        month = new MonthCanvas(root, presenter, actions, look);
        month.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        words = new Label(root, SWT.WRAP);
        words.setData("id", "calendar.words");
        GridData wordsData = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        wordsData.widthHint = 400;
        wordsData.heightHint = WORDS_PX;
        words.setLayoutData(wordsData);
    }

    private Button button(String text, String id, String tip, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> action.run());
        buttons.add(button);
        return button;
    }

    /** Where everything stands in the month that is shown, in the coordinates of its canvas. */
    public MonthGeometry geometry() {
        return month.geometry();
    }

    @Override
    public PageTab tab() {
        presenter.refresh();
        return presenter.tab();
    }

    @Override
    public Control control() {
        return root;
    }

    @Override
    public void refresh() {
        presenter.refresh();
        showMonth();
    }

    private void showMonth() {
        title.setText(presenter.title());
        String day = presenter.dayWords();
        words.setText(day.replace("&", "&&"));
        words.setToolTipText(day.replace("&", "&&"));
        month.redraw();
    }

    @Override
    public void setLook(GridLook look) {
        CssRole.PANEL.paint(root, look.colors());
        CssRole.PANEL.paint(bar, look.colors());
        CssRole.PANEL.paint(title, look.colors());
        title.setFont(look.fonts().heading());
        CssRole.PANEL.paint(words, look.colors());
        words.setFont(look.fonts().body());
        buttons.forEach(button -> button.setFont(look.fonts().body()));
        month.setLook(look);
    }

    @Override
    public boolean take() {
        return true;
    }

    @Override
    public boolean setFocus() {
        return month.setFocus();
    }
}
