package org.stagebook.ui.parts.handoff.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.lint.GatheredFiles;
import org.stagebook.lint.ListedFile;
import org.stagebook.model.ContentRole;
import org.stagebook.model.HandoffItem;
import org.stagebook.ui.parts.handoff.Handoffs;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;

class ContentsTablesTest {

    private static final int ROLE = 1;
    private static final int REEL = 2;

    private final EditingSession session = Handoffs.draft();
    private final HandoffPresenter presenter =
            new HandoffPresenter(session, Handoffs.in(session), new Signature("", "", (role, by) -> {}));
    private final ContentsTables tables = new ContentsTables(presenter);

    @Test
    void whatLiesInTheFoldersAndIsNotListedIsNamed() {
        presenter.looked(found());
        session.run(new GatheredFiles(List.of(), found().files().subList(0, 1), List.of())
                .into(session.production(), Handoffs.in(session)));
        assertThat(tables.unlistedFiles()).extracting(ListedFile::path).containsExactly("contents/loose.wav");
    }

    @Test
    void roleAndReelAreTypedAndTakenBack() {
        session.run(found().into(session.production(), Handoffs.in(session)));
        HandoffItem item = Handoffs.in(session).getContents().getFirst();
        ObjectTable<HandoffItem> table = tables.items();
        assertThat(table.commit(0, ROLE, "foley")).isTrue();
        assertThat(item.getRole()).isEqualTo(ContentRole.FOLEY);
        assertThat(table.read(0, REEL, "9").accepted()).isFalse();
        assertThat(table.commit(0, REEL, "")).isTrue();
        assertThat(item.getReel()).isNull();
        assertThat(table.commit(0, REEL, "r1")).isTrue();
        assertThat(item.getReel().getNumber()).isEqualTo(1);
        session.undo();
        assertThat(item.getReel()).isNull();
    }

    @Test
    void whatWasSentCannotBeRewritten() {
        EditingSession issued = Handoffs.issued();
        ContentsTables sent = new ContentsTables(
                new HandoffPresenter(issued, Handoffs.in(issued), new Signature("", "", (role, by) -> {})));
        assertThat(sent.items().isEditable(0, ROLE)).isFalse();
        sent.remove(Handoffs.in(issued).getContents());
        assertThat(Handoffs.in(issued).getContents()).hasSize(3);
    }

    private static GatheredFiles found() {
        return new GatheredFiles(
                List.of("bounces"),
                List.of(
                        new ListedFile("contents/HAR_R1_DES.wav", "bounces/HAR_R1_DES.wav", 1000),
                        new ListedFile("contents/loose.wav", "bounces/loose.wav", 10)),
                List.of());
    }
}
