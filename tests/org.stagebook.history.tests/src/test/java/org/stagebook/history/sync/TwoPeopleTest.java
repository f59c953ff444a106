package org.stagebook.history.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.IdSource;
import org.stagebook.edit.NewProduction;
import org.stagebook.edit.ProductionFactory;
import org.stagebook.edit.SessionSettings;
import org.stagebook.edit.change.AddCues;
import org.stagebook.edit.change.AddNote;
import org.stagebook.edit.change.AddPictureCuts;
import org.stagebook.edit.change.AddReel;
import org.stagebook.edit.change.NewCue;
import org.stagebook.edit.change.NewPictureCut;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.change.SettleConflict;
import org.stagebook.history.HistoryException;
import org.stagebook.history.RealGit;
import org.stagebook.history.repository.Beginning;
import org.stagebook.history.repository.KeepRequest;
import org.stagebook.history.repository.Kept;
import org.stagebook.history.repository.Occasion;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.repository.VersionTag;
import org.stagebook.history.signoff.SignOffKeeper;
import org.stagebook.history.signoff.SignOffScope;
import org.stagebook.history.signoff.SignOffWord;
import org.stagebook.history.sync.Synced.Outcome;
import org.stagebook.model.Cue;
import org.stagebook.model.MergeConflict;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.store.ProductionFiles;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/**
 * A day of two people and one bare repository, served by the git of this machine: the supervising sound editor spots and conforms, the
 * mixer edits the same reel and takes a sign-off. In the evening both have the same production.
 */
class TwoPeopleTest {
    private static final TimecodeFormat TC = TimecodeFormat.TC_24;
    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    private Path temp;

    private Path editor = Path.of("");
    private Path mixer = Path.of("");
    private int hour;

    @BeforeEach
    void shareAProduction() throws Exception {
        editor = temp.resolve("editor");
        mixer = temp.resolve("mixer");
        Path server = Files.createDirectory(temp.resolve("server.git"));
        RealGit.in(server).run("init", "-q", "--bare", "--initial-branch=main");
        try (EditingSession session = EditingSession.create(
                editor, new ProductionFactory().create(NewProduction.feature("The Harbour", TC, 2)), settings("e"))) {
            session.run(new AddPictureCuts(session.production().getReels().getFirst(), List.of(cut("Cut 1"))));
            session.run(
                    new AddCues(reel(session, 1), List.of(cue("FX101", "01:00:10:00"), cue("FX102", "01:00:20:00"))));
            session.save();
            new Beginning(session.clock()).of(editor, "The Harbour");
        }
        person(editor, "Supervising sound editor");
        try (EditingSession session = open(editor, "e");
                ProductionRepository repository = ProductionRepository.open(editor)) {
            repository.shared().use(server.toString());
            assertThat(new Synchronizer(session, repository).sync().outcome()).isEqualTo(Outcome.SENT);
        }
        RealGit.in(temp).run("clone", "-q", server.toString(), mixer.toString());
        person(mixer, "Re-recording mixer");
    }

    @Test
    void aDayEndsEqualOnBothSides() throws Exception {
        // In the morning the editor spots reel 2 and rewords a cue of reel 1; the mixer moves that cue and notes
        // another.
        work(editor, "e", session -> {
            session.run(new AddCues(reel(session, 2), List.of(cue("FX201", "02:00:10:00"))));
            set(session, "FX101", Literals.CUE__DESCRIPTION, "Gull, nearer");
        });
        work(mixer, "m", session -> {
            set(session, "FX101", Literals.CUE__RANGE, range("01:00:11:00"));
            session.run(new AddNote(
                    found(session.production(), "FX102"), "Re-recording mixer", MORNING, "A little softer?"));
        });
        assertThat(sync(editor, "e").outcome()).isEqualTo(Outcome.SENT);
        Synced joined = sync(mixer, "m");
        assertThat(joined.outcome()).isEqualTo(Outcome.JOINED);
        assertThat(joined.conflicts()).isEmpty();
        assertThat(joined.received()).extracting(kept -> kept.by().name()).containsOnly("Supervising sound editor");
        assertThat(sync(editor, "e").outcome()).isEqualTo(Outcome.RECEIVED);
        assertEqualOnBothSides();
        Cue both = found(production(editor), "FX101");
        assertThat(both.getDescription()).isEqualTo("Gull, nearer");
        assertThat(both.getRange()).isEqualTo(range("01:00:11:00"));
        assertThat(found(production(editor), "FX102").getNotes()).hasSize(1);
        assertThat(found(production(mixer), "FX201").getReel().getNumber()).isEqualTo(2);

        // At noon the director signs off reel 1 on the stage, while the editor takes in a new cut of it.
        try (EditingSession session = open(mixer, "m");
                ProductionRepository repository = ProductionRepository.open(mixer)) {
            new SignOffKeeper(session, repository)
                    .sign(new SignOffWord(
                            new SignOffScope.OneReel(reel(session, 1)), Optional.empty(), "Director", "director", ""));
        }
        work(editor, "e", session -> {
            session.run(new AddPictureCuts(reel(session, 1), List.of(cut("Cut 2"))));
            session.run(new SetFeature(
                    List.of(reel(session, 1)),
                    Literals.REEL__CURRENT_CUT,
                    Optional.of(reel(session, 1).getPictureCuts().getLast())));
        });
        sync(mixer, "m");
        Synced recut = sync(editor, "e");
        assertThat(recut.stale())
                .singleElement()
                .satisfies(stale -> assertThat(stale.sentence()).contains("recut to Cut 2", "Cut 1 was signed off"));
        sync(mixer, "m");
        assertEqualOnBothSides();
        assertThat(production(mixer).getSignOffs().getFirst().getStaleReason()).contains("recut to Cut 2");

        // In the afternoon both reword one cue. Both wordings are kept, side by side, and one is chosen.
        work(editor, "e", session -> set(session, "FX102", Literals.CUE__DESCRIPTION, "Hatch, iron"));
        work(mixer, "m", session -> set(session, "FX102", Literals.CUE__DESCRIPTION, "Hatch, wood"));
        sync(editor, "e");
        Synced clash = sync(mixer, "m");
        assertThat(clash.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.subject()).contains("FX102").contains("description");
            assertThat(conflict.sides())
                    .extracting(took -> took.text())
                    .containsExactlyInAnyOrder("\"Hatch, iron\"", "\"Hatch, wood\"");
            assertThat(conflict.sides())
                    .extracting(took -> took.side().by())
                    .containsExactlyInAnyOrder("Supervising sound editor", "Re-recording mixer");
        });
        sync(editor, "e");
        assertEqualOnBothSides();
        work(editor, "e", session -> {
            MergeConflict open = reel(session, 1).getConflicts().getFirst();
            session.run(SettleConflict.with(open.getSides().stream()
                    .filter(side -> side.getText().contains("Hatch, iron"))
                    .findFirst()
                    .orElseThrow()));
        });
        sync(editor, "e");
        sync(mixer, "m");
        assertEqualOnBothSides();
        assertThat(found(production(mixer), "FX102").getDescription()).isEqualTo("Hatch, iron");
        assertThat(production(mixer).getReels().getFirst().getConflicts()).isEmpty();

        // The log is readable with plain git, and so is the way the two went together.
        String log = RealGit.in(editor).run("log", "--format=%an: %s");
        assertThat(log).contains("Re-recording mixer: R1 signed off by Director", "Supervising sound editor: ");
        assertThat(RealGit.in(editor).run("log", "--merges", "--format=%s")).contains("Join work of");
        assertThat(sync(mixer, "m").outcome()).isEqualTo(Outcome.NOTHING_NEW);
    }

    @Test
    void offlineWorkIsKeptAndSentLater() throws Exception {
        Path server = temp.resolve("server.git");
        Path away = temp.resolve("away.git");
        Files.move(server, away);
        work(mixer, "m", session -> set(session, "FX101", Literals.CUE__DESCRIPTION, "Gull"));
        assertThatThrownBy(() -> sync(mixer, "m"))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("cannot be reached")
                .hasMessageContaining("Everything is kept here");
        Files.move(away, server);
        assertThat(sync(mixer, "m").outcome()).isEqualTo(Outcome.SENT);
        assertThat(sync(editor, "e").outcome()).isEqualTo(Outcome.RECEIVED);
        assertEqualOnBothSides();
    }

    @Test
    void bothAddAReelAndOtherFilesComeAlong() throws Exception {
        work(editor, "e", session -> session.run(new AddReel(3)));
        work(mixer, "m", session -> session.run(new AddReel(3)));
        Files.writeString(editor.resolve("call-sheet.txt"), "Stage A at nine.\n");
        RealGit.in(editor).run("add", "call-sheet.txt");
        RealGit.in(editor).run("commit", "-qm", "Call sheet");
        sync(editor, "e");
        sync(mixer, "m");
        sync(editor, "e");
        sync(mixer, "m");
        assertEqualOnBothSides();
        assertThat(production(mixer).getReels()).hasSize(4);
        assertThat(Files.readString(mixer.resolve("call-sheet.txt"))).isEqualTo("Stage A at nine.\n");
        assertThat(sync(editor, "e").outcome()).isEqualTo(Outcome.NOTHING_NEW);
        assertThat(sync(mixer, "m").outcome()).isEqualTo(Outcome.NOTHING_NEW);
    }

    @Test
    void twoVersionsOfOneNameKeepBothTags() throws Exception {
        tagged(editor, "mix-e");
        tagged(mixer, "mix-m");
        sync(editor, "e");
        sync(mixer, "m");
        sync(editor, "e");
        for (Path side : List.of(editor, mixer)) {
            try (ProductionRepository repository = ProductionRepository.open(side)) {
                assertThat(repository.tags().commitsById()).containsKeys("mix-e", "mix-m");
            }
        }
        assertThat(RealGit.in(temp.resolve("server.git")).run("tag", "--list").lines())
                .containsExactly("mix/main/v1", "mix/main/v1-2");
    }

    @Test
    void aStoreThatReachesIntoGitIsRefused() throws Exception {
        RealGit git = RealGit.in(mixer);
        String head = git.run("rev-parse", "HEAD").strip();
        try (Repository repository = new FileRepositoryBuilder()
                        .setGitDir(mixer.resolve(".git").toFile())
                        .build();
                ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId hook = inserter.insert(Constants.OBJ_BLOB, new byte[] {1});
            TreeFormatter hooks = new TreeFormatter();
            hooks.append("post-commit", FileMode.EXECUTABLE_FILE, hook);
            TreeFormatter inside = new TreeFormatter();
            inside.append("hooks", FileMode.TREE, inserter.insert(hooks));
            TreeFormatter root = new TreeFormatter();
            root.append(".git", FileMode.TREE, inserter.insert(inside));
            for (String line : git.run("ls-tree", "HEAD").lines().toList()) {
                String[] parts = line.split("\\s+", 4);
                root.append(
                        parts[3],
                        parts[1].equals("tree") ? FileMode.TREE : FileMode.REGULAR_FILE,
                        ObjectId.fromString(parts[2]));
            }
            ObjectId tree = inserter.insert(root);
            inserter.flush();
            String commit = git.run("commit-tree", "-p", head, "-m", "Planted", tree.name())
                    .strip();
            git.run("push", "-q", "origin", commit + ":refs/heads/main");
        }
        assertThatThrownBy(() -> sync(editor, "e"))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining(".git");
        assertThat(editor.resolve(".git/hooks/post-commit")).doesNotExist();
    }

    private void tagged(Path folder, String id) throws Exception {
        try (ProductionRepository repository = ProductionRepository.open(folder)) {
            Kept kept = repository.keep(
                    new KeepRequest(Occasion.MIX_VERSION, "v1 " + id, List.of(), Optional.of(id), MORNING));
            repository.tags().tag(VersionTag.ofMix("", "v1"), kept);
        }
    }

    private void assertEqualOnBothSides() throws Exception {
        assertThat(texts(mixer)).isEqualTo(texts(editor));
        assertThat(RealGit.in(mixer).run("rev-parse", "HEAD"))
                .isEqualTo(RealGit.in(editor).run("rev-parse", "HEAD"));
        for (Path side : List.of(editor, mixer)) {
            assertThat(RealGit.in(side).run("status", "--porcelain")).isEmpty();
        }
        assertThat(RealGit.in(temp.resolve("server.git")).run("rev-parse", "main"))
                .isEqualTo(RealGit.in(editor).run("rev-parse", "HEAD"));
    }

    private static Map<String, String> texts(Path folder) throws Exception {
        Map<String, String> texts = new TreeMap<>();
        ProductionFiles.in(folder)
                .contents()
                .forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    @FunctionalInterface
    private interface Work {
        void on(EditingSession session) throws Exception;
    }

    private void work(Path folder, String ids, Work work) throws Exception {
        try (EditingSession session = open(folder, ids)) {
            work.on(session);
            session.save();
        }
    }

    private Synced sync(Path folder, String ids) throws Exception {
        try (EditingSession session = open(folder, ids);
                ProductionRepository repository = ProductionRepository.open(folder)) {
            return new Synchronizer(session, repository).sync();
        }
    }

    private static Production production(Path folder) throws Exception {
        return ProductionFiles.in(folder).read();
    }

    /** Every opening is an hour later, and ids of one person are never those of the other. */
    private EditingSession open(Path folder, String who) throws Exception {
        return EditingSession.open(folder, settings(who));
    }

    private SessionSettings settings(String who) {
        hour++;
        return new SessionSettings(
                IdSource.sequence(who + hour + "-"), Clock.fixed(MORNING.plusSeconds(3600L * hour), ZoneOffset.UTC));
    }

    private static void person(Path folder, String role) {
        RealGit git = RealGit.in(folder);
        git.run("config", "user.name", role);
        git.run("config", "user.email", "stage@example.org");
    }

    private static Reel reel(EditingSession session, int number) {
        return session.production().getReels().stream()
                .filter(reel -> reel.getNumber() == number)
                .findFirst()
                .orElseThrow();
    }

    private static Cue found(Production production, String number) {
        return production.getReels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .filter(cue -> number.equals(cue.getNumber()))
                .findFirst()
                .orElseThrow();
    }

    private static void set(EditingSession session, String number, EStructuralFeature feature, Object value) {
        session.run(new SetFeature(List.of(found(session.production(), number)), feature, Optional.of(value)));
    }

    private static NewCue cue(String number, String start) {
        return NewCue.at(range(start)).number(number);
    }

    private static TimeRange range(String start) {
        return new TimeRange(TC.parsePosition(start), TC.parsePosition(start.replaceFirst(":00$", ":12")));
    }

    private static NewPictureCut cut(String label) {
        return new NewPictureCut(label, "", "", TC, List.of());
    }
}
