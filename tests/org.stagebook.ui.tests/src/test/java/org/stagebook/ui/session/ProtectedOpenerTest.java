package org.stagebook.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.NewProduction;
import org.stagebook.edit.ProductionFactory;
import org.stagebook.edit.ReadOnlyProductionException;
import org.stagebook.edit.SessionSettings;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.ProductionKind;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.session.internal.OpenProductionList;
import org.stagebook.ui.session.internal.ProtectedOpener;

/** What nobody may write to, such as an archived production, the window opens for reading only. */
class ProtectedOpenerTest {

    @TempDir
    private Path folder;

    private Path production() throws Exception {
        NewProduction wanted = new NewProduction(
                "Night", "N", ProductionKind.SHORT, TimecodeFormat.TC_24, 48_000, FilmGauge.MM35_4PERF, 1);
        EditingSession.create(folder, new ProductionFactory().create(wanted), SessionSettings.standard())
                .close();
        Files.deleteIfExists(folder.resolve(".stagebook.lock"));
        return folder;
    }

    @Test
    void aProtectedProductionIsOnlyReadAndNotLocked() throws Exception {
        Path protectedOne = production();
        assertThat(protectedOne.resolve("production.stagebook").toFile().setReadOnly())
                .isTrue();
        OpenProductionList productions = new OpenProductionList(new ProtectedOpener());
        OpenProduction open = productions.open(protectedOne);
        assertThat(open.session().isReadOnly()).isTrue();
        assertThat(productions.active()).isEqualTo(Optional.of(open));
        assertThat(protectedOne.resolve(".stagebook.lock")).doesNotExist();
        assertThatThrownBy(
                        () -> open.session().run(SetFeature.of(open.production(), Literals.PRODUCTION__TITLE, "Day")))
                .isInstanceOf(ReadOnlyProductionException.class)
                .hasMessageContaining("reading only");
        assertThat(open.title()).isEqualTo("Night");
        assertThat(open.session().isDirty()).isFalse();
        productions.close(open);
    }

    @Test
    void anyOtherIsOpenedForEditing() throws Exception {
        OpenProductionList productions = new OpenProductionList(new ProtectedOpener());
        OpenProduction open = productions.open(production());
        assertThat(open.session().isReadOnly()).isFalse();
        open.session().run(SetFeature.of(open.production(), Literals.PRODUCTION__TITLE, "Day"));
        assertThat(open.title()).isEqualTo("Day");
        productions.close(open);
    }
}
