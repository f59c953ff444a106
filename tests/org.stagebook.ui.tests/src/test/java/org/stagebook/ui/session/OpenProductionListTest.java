package org.stagebook.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddReel;
import org.stagebook.model.Reel;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.session.internal.OpenProductionList;
import org.stagebook.ui.testkit.Robot;

class OpenProductionListTest {

    @TempDir
    Path folder;

    private final OpenProductionList productions = new OpenProductionList(EditingSession::open);
    private final List<String> heard = new ArrayList<>();

    @Test
    void opensOnceAndLocksUntilClosed() throws ProductionStoreException {
        make("Harbour");
        OpenProduction open = productions.open(folder.resolve("Harbour"));

        assertThat(productions.open(folder.resolve("x").resolve("..").resolve("Harbour")))
                .isSameAs(open);
        assertThat(productions.active()).contains(open);
        assertThat(open.title()).isEqualTo("Harbour");
        assertThatThrownBy(() -> EditingSession.open(folder.resolve("Harbour")))
                .isInstanceOf(ProductionStoreException.class);

        productions.close(open);
        assertThat(productions.all()).isEmpty();
        assertThat(productions.active()).isEmpty();
        EditingSession.open(folder.resolve("Harbour")).close();
    }

    @Test
    void aFailureToOpenChangesNothing() {
        productions.onChange(() -> heard.add("changed"));
        assertThatThrownBy(() -> productions.open(folder.resolve("nowhere")))
                .isInstanceOf(ProductionStoreException.class)
                .hasMessageContaining("nowhere");
        assertThat(productions.all()).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void theLastOneLeftBecomesActive() throws ProductionStoreException {
        make("One");
        make("Two");
        OpenProduction one = productions.open(folder.resolve("One"));
        OpenProduction two = productions.open(folder.resolve("Two"));
        Reel reel = one.production().getReels().getFirst();

        assertThat(productions.holding(reel)).contains(one);
        productions.close(two);
        assertThat(productions.active()).contains(one);
        productions.close(one);
        assertThat(productions.holding(reel)).isEmpty();
    }

    @Test
    void manyChangesBecomeOneCallWithAllThatWasTouched() throws ProductionStoreException {
        make("Harbour");
        OpenProduction open = productions.open(folder.resolve("Harbour"));
        List<Set<EObject>> calls = new ArrayList<>();
        Robot robot = new Robot(Display.getDefault());
        try (SessionWatch watch = new SessionWatch(productions, robot.display(), calls::add)) {
            assertThat(watch).isNotNull();
            open.session().run(new AddReel(2));
            open.session().run(new AddReel(3));
            assertThat(calls).isEmpty();
            robot.waitUntil("the call", () -> !calls.isEmpty());
            robot.pump();

            assertThat(calls).hasSize(1);
            assertThat(calls.getFirst())
                    .containsAll(open.production().getReels().subList(1, 3));
        }
        open.session().undo();
        robot.pump();
        assertThat(calls).hasSize(1);
        productions.close(open);
    }

    private void make(String title) throws ProductionStoreException {
        ProductionBuilder.production(title)
                .reel(1)
                .sessionIn(folder.resolve(title))
                .close();
    }
}
