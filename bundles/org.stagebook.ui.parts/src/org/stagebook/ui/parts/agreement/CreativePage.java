package org.stagebook.ui.parts.agreement;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stagebook.brief.creative.BriefSection;
import org.stagebook.brief.creative.BriefState;
import org.stagebook.model.Question;
import org.stagebook.ui.parts.agreement.presenter.CreativePresenter;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridListener;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.ButtonRow;
import org.stagebook.ui.parts.pages.FormGrid;
import org.stagebook.ui.parts.pages.Page;
import org.stagebook.ui.parts.pages.ScrolledPage;
import org.stagebook.ui.parts.pages.Section;
import org.stagebook.ui.parts.pages.WrittenText;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;
import org.stagebook.ui.parts.pages.presenter.PageTab;
import org.stagebook.ui.theme.CssRole;

/** The film, its reels and scenes at the left; the brief of the one chosen at the right, with what to write where it is empty. */
public final class CreativePage implements Page {

    private static final int TREE_WIDTH_PX = 384;
    private static final int LINES = 3;

    private final CreativePresenter presenter;
    private final Composite root;
    private final Label summary;
    private final Label title;
    private final Grid tree;
    private final ScrolledPage page;
    private final Map<BriefSection, Section> sections = new EnumMap<>(BriefSection.class);
    private final Map<BriefSection, WrittenText> texts = new EnumMap<>(BriefSection.class);
    private final ObjectTable<Question> questions;
    private final FormGrid questionsGrid;
    private final ButtonRow buttons;
    private final Button delete;

    public CreativePage(Composite parent, CreativePresenter presenter, GridLook look) {
        this.presenter = presenter;
        root = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        layout.verticalSpacing = 0;
        root.setLayout(layout);
        summary = new Label(root, SWT.WRAP);
        summary.setData("id", "creative.summary");
        GridData summaryData = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
        summaryData.horizontalIndent = 16;
        summaryData.verticalIndent = 12;
        summaryData.widthHint = 400;
        summary.setLayoutData(summaryData);
        tree = newTree(look);
        page = new ScrolledPage(root, 1);
        page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        title = new Label(page.column(0), SWT.NONE);
        title.setData("id", "creative.title");
        title.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        BriefSection.texts().forEach(this::addText);
        Section asked = section(BriefSection.QUESTIONS);
        questions = presenter.questions();
        questionsGrid = new FormGrid(asked, questions, look, this::questionKey);
        questionsGrid.grid().setData("id", "creative.questions");
        buttons = new ButtonRow(asked);
        buttons.add("Ask a question", "creative.ask", this::ask);
        delete = buttons.add("Delete the question", "creative.deleteQuestion", this::deleteQuestion);
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
        summary.setText(presenter.summary().replace("&", "&&"));
        tree.refresh();
        if (tree.selection().row() != presenter.row()) {
            tree.restore(presenter.row(), IntStream.of(presenter.row()));
        }
        showSubject();
        root.layout(true, true);
        page.measure();
    }

    @Override
    public void setLook(GridLook look) {
        CssRole.PANEL.paint(root, look.colors());
        CssRole.QUIET.paint(summary, look.colors());
        summary.setBackground(look.colors().panel());
        summary.setFont(look.fonts().body());
        CssRole.PANEL.paint(title, look.colors());
        title.setFont(look.fonts().heading());
        tree.setLook(look);
        page.setLook(look);
        sections.values().forEach(section -> section.setLook(look));
        texts.values().forEach(text -> text.setLook(look));
        questionsGrid.grid().setLook(look);
        buttons.setLook(look);
    }

    @Override
    public boolean take() {
        texts.values().forEach(WrittenText::take);
        return questionsGrid.grid().finishEntry();
    }

    @Override
    public void toTop() {
        page.toTop();
    }

    @Override
    public boolean setFocus() {
        return tree.setFocus();
    }

    private void showSubject() {
        title.setText(presenter.title().replace("&", "&&"));
        texts.forEach((section, text) -> {
            text.refresh(true);
            sections.get(section).guide(presenter.text(section).isEmpty(), true);
        });
        sections.get(BriefSection.QUESTIONS)
                .guide(presenter.subject().getBriefQuestions().isEmpty(), true);
        questionsGrid.refresh();
        delete.setVisible(!presenter.subject().getBriefQuestions().isEmpty());
    }

    private Grid newTree(GridLook look) {
        ObjectTable<BriefState> subjects = presenter.subjects();
        Grid grid = new Grid(root, new Grid.Parts(subjects, subjects, new Choosing(), 0), look);
        grid.setData("id", "creative.subjects");
        GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
        data.widthHint = TREE_WIDTH_PX;
        data.horizontalIndent = 16;
        data.verticalIndent = 12;
        grid.setLayoutData(data);
        return grid;
    }

    private Section section(BriefSection section) {
        Section made = new Section(page.column(0), section.title(), section.guidance());
        sections.put(section, made);
        return made;
    }

    private void addText(BriefSection section) {
        WrittenText text = new WrittenText(
                section(section), LINES, () -> presenter.text(section), typed -> presenter.write(section, typed));
        text.control().setData("id", "creative." + section.id());
        texts.put(section, text);
    }

    private boolean questionKey(int accelerator) {
        if (accelerator == SWT.INSERT) {
            ask();
        } else if (accelerator == SWT.DEL) {
            deleteQuestion();
        }
        return accelerator == SWT.INSERT || accelerator == SWT.DEL;
    }

    private void ask() {
        if (take()) {
            int row = presenter.ask();
            questionsGrid.grid().moveTo(row, 0);
            questionsGrid.grid().setFocus();
            questionsGrid.grid().edit("");
        }
    }

    private void deleteQuestion() {
        questionsGrid.grid().cancelEntry();
        questions.at(questionsGrid.grid().selection().row()).ifPresent(presenter::remove);
    }

    /** Turns the right side to what the cursor stands on; what is being written about another subject is taken first. */
    private final class Choosing implements GridListener {
        @Override
        public void selectionChanged() {
            int row = tree.selection().row();
            if (row != presenter.row() && take()) {
                presenter.select(row);
                showSubject();
                page.measure();
            }
        }

        @Override
        public void headClicked(int column) {
            // the order is that of the film
        }

        @Override
        public void notTaken(String reason) {
            // nothing is typed here
        }

        @Override
        public boolean keyPressed(int accelerator) {
            boolean enters = accelerator == SWT.CR;
            return enters && texts.get(BriefSection.EMOTIONAL_TARGET).control().setFocus();
        }
    }
}
