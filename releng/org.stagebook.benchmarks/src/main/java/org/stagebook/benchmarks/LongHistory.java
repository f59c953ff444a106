package org.stagebook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.internal.storage.file.PackInserter;
import org.eclipse.jgit.lib.BatchRefUpdate;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TagBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.IdSource;
import org.stagebook.edit.SessionSettings;
import org.stagebook.history.repository.Beginning;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.version.MixPrint;
import org.stagebook.history.version.VersionKeeper;
import org.stagebook.history.version.VersionLines;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.TimeRange;

/**
 * A production of 20,000 cues in 20 reels, 2,000 tagged versions and 50,000 commits. The last two versions are printed as people
 * print them, with an eighth of the cues reworded and moved between them; the commits before are written straight into a pack, for
 * 50,000 single ones would take an hour.
 */
final class LongHistory {

    static final int REELS = 20;
    static final int CUES_PER_REEL = 1000;
    static final int VERSIONS = 2000;
    static final int COMMITS = 50_000;
    private static final int EDITED_EVERY = 8;
    private static final Instant BEGIN = Instant.parse("2024-01-08T09:00:00Z");

    private final Path folder;

    LongHistory(Path folder) {
        this.folder = folder;
    }

    /** Makes it where it is not there yet. */
    void make() throws IOException, ProductionStoreException {
        Path done = folder.resolveSibling(folder.getFileName() + ".whole");
        if (Files.exists(done)) {
            return;
        }
        Files.createDirectories(folder.getParent());
        try (EditingSession session = EditingSession.create(folder, production(), SessionSettings.standard())) {
            session.save();
            new Beginning(session.clock()).of(folder, "Long");
            tell(session.production().getMixVersions());
            print(session, "v" + (VERSIONS - 1));
            session.run("Edit", LongHistory::edit);
            print(session, "v" + VERSIONS);
        }
        Files.createFile(done);
    }

    private static Production production() {
        ProductionBuilder builder = ProductionBuilder.production("Long").person("Re-recording mixer");
        for (int reel = 1; reel <= REELS; reel++) {
            builder.reel(reel);
        }
        Production production = builder.build();
        IdSource ids = IdSource.sequence("long");
        production.getReels().forEach(reel -> addCues(reel, production.getCategories(), ids));
        for (int i = 1; i < VERSIONS - 1; i++) {
            MixVersion version = StagebookFactory.eINSTANCE.createMixVersion();
            version.setId("version" + i);
            version.setLabel("v" + i);
            version.setNumber(i);
            version.setCreated(BEGIN.plusSeconds(25L * 60 * i));
            if (i > 1) {
                version.getParents().add(production.getMixVersions().getLast());
            }
            production.getMixVersions().add(version);
        }
        return production;
    }

    private static void addCues(Reel reel, List<Category> categories, IdSource ids) {
        for (int i = 0; i < CUES_PER_REEL; i++) {
            Cue cue = StagebookFactory.eINSTANCE.createCue();
            cue.setId(ids.next());
            cue.setNumber("C" + reel.getNumber() + "-" + i);
            cue.setRange(TimeRange.of(reel.getStart().plus(Duration.ofSeconds(i)), Duration.ofSeconds(2)));
            cue.setDescription("Something to be heard at this place of the reel, number " + i);
            cue.setCategory(categories.get(i % categories.size()));
            reel.getCues().add(cue);
        }
    }

    private static void edit(Production production) {
        for (Reel reel : production.getReels()) {
            for (int i = 0; i < CUES_PER_REEL; i += EDITED_EVERY) {
                Cue cue = reel.getCues().get(i);
                cue.setDescription("Reworded");
                cue.setRange(cue.getRange().shiftedBy(Duration.ofSeconds(1)));
            }
        }
    }

    private void print(EditingSession session, String label) throws IOException, ProductionStoreException {
        try (var repository = ProductionRepository.open(folder)) {
            var line = new VersionLines(session.production()).continuing("", Optional.empty(), Optional.empty());
            new VersionKeeper(session, repository)
                    .print(new MixPrint(label, line, "final", Optional.empty(), List.of(), List.of(), ""));
        }
    }

    private void tell(List<MixVersion> versions) throws IOException {
        try (Repository repository = new FileRepositoryBuilder()
                        .setGitDir(folder.resolve(".git").toFile())
                        .build();
                PackInserter pack = ((ObjectDirectory) repository.getObjectDatabase()).newPackInserter();
                RevWalk walk = new RevWalk(repository)) {
            RevCommit first = walk.parseCommit(repository.resolve("HEAD"));
            BatchRefUpdate refs = repository.getRefDatabase().newBatchUpdate();
            ObjectId last = first;
            for (int i = 1; i < COMMITS - 2; i++) {
                last = pack.insert(commit(first, last, i));
                int version = i / 25;
                if (i % 25 == 0 && version <= versions.size()) {
                    ObjectId tag = pack.insert(tag(versions.get(version - 1), last, i));
                    refs.addCommand(new ReceiveCommand(ObjectId.zeroId(), tag, "refs/tags/mix/main/v" + version));
                }
            }
            pack.flush();
            refs.addCommand(new ReceiveCommand(first, last, "refs/heads/main"));
            refs.execute(walk, NullProgressMonitor.INSTANCE);
        }
    }

    private static PersonIdent mixer(int minute) {
        return new PersonIdent(
                "Re-recording mixer", "mixer@localhost", BEGIN.plusSeconds(60L * minute), ZoneOffset.UTC);
    }

    private static CommitBuilder commit(RevCommit first, ObjectId parent, int minute) {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(first.getTree());
        commit.setParentId(parent);
        commit.setAuthor(mixer(minute));
        commit.setCommitter(mixer(minute));
        commit.setMessage("Save-point " + minute + "\n\nStagebook-Occasion: save-point\n");
        return commit;
    }

    private static TagBuilder tag(MixVersion version, ObjectId commit, int minute) {
        TagBuilder tag = new TagBuilder();
        tag.setTag("mix/main/" + version.getLabel());
        tag.setObjectId(commit, Constants.OBJ_COMMIT);
        tag.setTagger(mixer(minute));
        tag.setMessage(
                version.getLabel() + "\n\nStagebook-Occasion: mix version\nStagebook-Id: " + version.getId() + "\n");
        return tag;
    }
}
