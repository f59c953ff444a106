package org.stagebook.testkit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.IdSource;
import org.stagebook.edit.NewProduction;
import org.stagebook.edit.ProductionFactory;
import org.stagebook.edit.SessionSettings;
import org.stagebook.edit.change.ReelPlan;
import org.stagebook.model.Person;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Tells a production as a story, with counted ids and a clock that stands still:
 *
 * <pre>{@code
 * EditingSession session = ProductionBuilder.production("The Harbour")
 *         .person("Foley mixer")
 *         .reel(1, reel -> reel.cue("F1", "foley", "01:00:10:00", "01:00:12:00").cue(...))
 *         .session();
 * }</pre>
 */
public final class ProductionBuilder {
    private final String title;
    private TimecodeFormat format = TimecodeFormat.TC_24;
    private Clock clock = new StandingClock();
    private final List<String> roles = new ArrayList<>();
    private final List<ReelStory> reels = new ArrayList<>();

    private ProductionBuilder(String title) {
        this.title = title;
    }

    /** A production at 24 frames without reels. */
    public static ProductionBuilder production(String title) {
        return new ProductionBuilder(title);
    }

    /** Another rate than 24; to be said before the reels. */
    public ProductionBuilder timecode(TimecodeFormat other) {
        format = other;
        return this;
    }

    /** Another clock than one that stands still. */
    public ProductionBuilder clock(Clock other) {
        clock = other;
        return this;
    }

    /** Somebody, named by the role. */
    public ProductionBuilder person(String role) {
        roles.add(role);
        return this;
    }

    /** An empty reel. */
    public ProductionBuilder reel(int number) {
        return reel(number, reel -> {});
    }

    /** A reel with what is in it. */
    public ProductionBuilder reel(int number, Consumer<ReelBuilder> story) {
        reels.add(new ReelStory(number, story));
        return this;
    }

    /** The production in memory, open for editing. */
    public EditingSession session() {
        return EditingSession.inMemory(build(), settings());
    }

    /** The production in a folder, saved and open for editing. */
    public EditingSession sessionIn(Path folder) throws ProductionStoreException {
        return EditingSession.create(folder, build(), settings());
    }

    /** The bare production; its objects have no ids until a session opens it. */
    public Production build() {
        Production production = new ProductionFactory().create(NewProduction.feature(title, format, 0));
        for (String role : roles) {
            Person person = StagebookFactory.eINSTANCE.createPerson();
            person.setName(role);
            person.getRoles().add(role);
            production.getPeople().add(person);
        }
        for (ReelStory story : reels) {
            Reel reel = new ReelPlan(story.number(), format).newReel();
            production.getReels().add(reel);
            story.story().accept(new ReelBuilder(production, reel));
        }
        return production;
    }

    private SessionSettings settings() {
        return new SessionSettings(IdSource.sequence("id"), clock);
    }

    private record ReelStory(int number, Consumer<ReelBuilder> story) {}
}
