package org.stagebook.ui.parts.handoff;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.handoff.presenter.HandoffField;
import org.stagebook.ui.parts.handoff.presenter.HandoffPage;
import org.stagebook.ui.parts.handoff.presenter.HandoffPresenter;
import org.stagebook.ui.parts.handoff.presenter.NextStep;
import org.stagebook.ui.parts.handoff.presenter.OverviewPresenter;
import org.stagebook.ui.parts.pages.FieldRows;
import org.stagebook.ui.parts.pages.FindingBlocks;
import org.stagebook.ui.parts.pages.ReadWords;
import org.stagebook.ui.parts.pages.Section;
import org.stagebook.ui.theme.WorkState;

/** From whom to whom and for which cut, the course of the package, where every page stands, and the next step. */
final class OverviewPage extends FormPage {

    private final OverviewPresenter overview;
    private final FieldRows fields;
    private final Section course;
    private final Combo supersedes;
    private final ReadWords follows;
    private final Label state;
    private final FindingBlocks pages;
    private final Button next;

    OverviewPage(Composite parent, PageContext context) {
        super(parent, context, HandoffPage.OVERVIEW, 2, Optional.empty());
        HandoffPresenter presenter = context.presenter();
        overview = new OverviewPresenter(presenter);
        fields = fields(section(0, "The package", ""), 1);
        for (HandoffField field :
                List.of(HandoffField.NAME, HandoffField.SENDER, HandoffField.RECEIVER, HandoffField.PICTURE_CUT)) {
            fields.text(
                    field.title(),
                    "handoff." + field.name(),
                    () -> presenter.text(field),
                    typed -> presenter.set(field, typed));
        }
        supersedes = fields.choice("Follows", "handoff.supersedes", overview.earlierNames(), overview::choose);
        follows = new ReadWords(fields, supersedes);
        state = fields.words("State", "handoff.state");
        course = section(
                0, "Course", "Every step is kept here with who, role and remark, from the day the package is built.");
        grid(course, overview.course(), "handoff.course", NO_KEYS);
        pages = new FindingBlocks(section(1, "Where it stands", ""), context.look());
        next = footButton("Next", "handoff.next", this::next);
    }

    @Override
    void showModel() {
        List<String> names = overview.earlierNames();
        if (!names.equals(List.of(supersedes.getItems()))) {
            supersedes.setItems(names.toArray(String[]::new));
        }
        supersedes.select(overview.chosen());
        supersedes.setEnabled(names.size() > 1);
        follows.show(!presenter().isDraft(), names.get(overview.chosen()));
        WorkState sign = WorkState.valueOf(presenter().stateSign().name());
        String built = presenter().built();
        state.setText((sign.sign() + "  " + presenter().stateWords()).strip()
                + (built.isEmpty() ? ", not built yet" : ", sealed " + built));
        course.guide(presenter().handoff().getHistory().isEmpty(), true);
        pages.show(context().progress().others().stream()
                .map(tab -> new FindingBlocks.Finding(tab.sign(), tab.name(), tab.remark()))
                .toList());
        label(next, context().progress().next().map(NextStep::label).orElse(""), true);
    }

    @Override
    public void setLook(GridLook look) {
        super.setLook(look);
        pages.setLook(look);
        follows.setLook(look);
    }

    @Override
    public boolean setFocus() {
        return fields.setFocus();
    }

    private void next() {
        context().progress().next().map(NextStep::page).ifPresent(context().open());
    }
}
