package org.stagebook.ui.parts.handoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stagebook.ui.parts.grid.GridListener;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.grid.ReadingListener;
import org.stagebook.ui.parts.grid.presenter.CellEntry;
import org.stagebook.ui.parts.grid.presenter.GridContent;
import org.stagebook.ui.parts.handoff.presenter.HandoffPage;
import org.stagebook.ui.parts.handoff.presenter.HandoffPresenter;
import org.stagebook.ui.parts.jobs.WorkLine;
import org.stagebook.ui.parts.pages.ButtonRow;
import org.stagebook.ui.parts.pages.FieldRows;
import org.stagebook.ui.parts.pages.FirstStep;
import org.stagebook.ui.parts.pages.FootBar;
import org.stagebook.ui.parts.pages.FormGrid;
import org.stagebook.ui.parts.pages.Page;
import org.stagebook.ui.parts.pages.ScrolledPage;
import org.stagebook.ui.parts.pages.Section;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.parts.pages.WrittenText;
import org.stagebook.ui.parts.pages.presenter.PageTab;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Enabling;

/** A page of a handoff: sections in columns or a first step, and at the foot what goes on and what can be done. */
abstract class FormPage implements Page {

    static final IntPredicate NO_KEYS = accelerator -> false;

    private final PageContext context;
    private final HandoffPage place;
    private final Composite root;
    private final Optional<Composite> emptyArea;
    private final Optional<FirstStep> first;
    private final ScrolledPage page;
    private final FootBar foot;
    private final WorkLine line;
    private final List<Section> sections = new ArrayList<>();
    private final List<FormGrid> grids = new ArrayList<>();
    private final List<ButtonRow> rows = new ArrayList<>();
    private final List<WrittenText> texts = new ArrayList<>();
    private final List<FieldRows> fields = new ArrayList<>();
    private GridLook look;

    /** A page; the words of its first step, if it can be empty, and how many columns its sections have. */
    FormPage(Composite parent, PageContext context, HandoffPage place, int columns, Optional<FirstStep.Words> empty) {
        this.context = context;
        this.place = place;
        this.look = context.look();
        root = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        root.setLayout(layout);
        emptyArea = empty.map(words -> filling(root));
        first = empty.map(words -> new FirstStep(emptyArea.orElseThrow(), words, this::firstStep));
        page = new ScrolledPage(root, columns);
        page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        foot = new FootBar(root, look);
        line = new WorkLine(foot, context.works().watch(), look, this::refresh);
        foot.setLeft(line);
    }

    private static Composite filling(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return area;
    }

    /** Shows the model in the sections. */
    abstract void showModel();

    /** Whether there is nothing yet. */
    boolean isEmpty() {
        return false;
    }

    /** What one begins with where there is nothing. */
    void firstStep() {
        // a page that cannot be empty has none
    }

    @Override
    public final PageTab tab() {
        return context.progress().tab(place);
    }

    @Override
    public final Control control() {
        return root;
    }

    @Override
    public final void refresh() {
        if (root.isDisposed()) {
            return;
        }
        boolean empty = first.isPresent() && isEmpty();
        emptyArea.ifPresent(area -> Shown.set(area, empty));
        Shown.set(page, !empty);
        foot.showButtons(!empty);
        grids.forEach(FormGrid::refresh);
        texts.forEach(text -> {
            text.refresh(presenter().isDraft());
            text.setLook(look);
        });
        fields.forEach(each -> each.refresh(presenter().isDraft(), look));
        showModel();
        line.refresh();
        foot.measure();
        root.layout(true, true);
        page.measure();
    }

    /** Fits the page to what its sections have become. */
    final void measure() {
        page.measure();
    }

    @Override
    public void setLook(GridLook newLook) {
        look = newLook;
        CssRole.PANEL.paint(root, look.colors());
        emptyArea.ifPresent(area -> CssRole.PANEL.paint(area, look.colors()));
        first.ifPresent(step -> step.setLook(look));
        page.setLook(look);
        sections.forEach(section -> section.setLook(look));
        grids.forEach(grid -> grid.grid().setLook(look));
        rows.forEach(row -> row.setLook(look));
        texts.forEach(text -> text.setLook(look));
        fields.forEach(each -> each.setLook(look));
        foot.setLook(look);
        line.setLook(look);
    }

    @Override
    public boolean take() {
        texts.forEach(WrittenText::take);
        fields.forEach(FieldRows::take);
        return grids.stream().allMatch(grid -> grid.grid().finishEntry());
    }

    @Override
    public final void toTop() {
        page.toTop();
    }

    @Override
    public boolean setFocus() {
        boolean empty = first.isPresent() && isEmpty();
        if (empty) {
            return first.get().setFocus();
        }
        return grids.isEmpty() ? page.setFocus() : grids.getFirst().grid().setFocus();
    }

    final PageContext context() {
        return context;
    }

    final HandoffPresenter presenter() {
        return context.presenter();
    }

    final HandoffWorks works() {
        return context.works();
    }

    final GridLook look() {
        return look;
    }

    final WorkLine line() {
        return line;
    }

    final Section section(int column, String title, String guide) {
        Section section = new Section(page.column(column), title, guide);
        sections.add(section);
        return section;
    }

    final <T extends GridContent & CellEntry> FormGrid grid(Section section, T table, String id, IntPredicate keys) {
        return grid(section, table, id, new ReadingListener(keys), 12);
    }

    final <T extends GridContent & CellEntry> FormGrid grid(
            Section section, T table, String id, GridListener listener, int mostRows) {
        FormGrid grid = new FormGrid(section, table, look, listener, mostRows);
        grid.grid().setData("id", id);
        grids.add(grid);
        return grid;
    }

    final ButtonRow buttons(Section section) {
        ButtonRow row = new ButtonRow(section);
        rows.add(row);
        return row;
    }

    final WrittenText text(Section section, String id, Supplier<String> read, Consumer<String> write) {
        WrittenText text = new WrittenText(section, true, read, write);
        text.control().setData("id", id);
        texts.add(text);
        return text;
    }

    final FieldRows fields(Section section, int pairs) {
        FieldRows made = new FieldRows(section, pairs);
        fields.add(made);
        return made;
    }

    /** Adds a button to the foot; the last one is the one that is due. */
    final Button footButton(String text, String id, Runnable action) {
        return foot.add(text, id, () -> {
            if (take()) {
                action.run();
                refresh();
            }
        });
    }

    /** Gives a button of the foot its words, or takes it away without any. */
    static void label(Button button, String words, boolean enabled) {
        button.setText(words.replace("&", "&&"));
        Enabling.enable(button, enabled);
        Shown.set(button, !words.isEmpty());
    }
}
