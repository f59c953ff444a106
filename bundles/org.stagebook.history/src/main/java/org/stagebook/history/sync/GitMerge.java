package org.stagebook.history.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stagebook.history.HistoryException;
import org.stagebook.history.merge.Conflict;
import org.stagebook.history.merge.Merged;
import org.stagebook.history.merge.ModelState;
import org.stagebook.history.merge.ThreeWayMerge;
import org.stagebook.history.repository.Kept;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionFiles;
import org.stagebook.model.store.ProductionStoreException;

/**
 * Joining for plain {@code git merge}: as the merge driver of one file, and to finish a merge as a whole.
 *
 * <p>git gives a driver one file at a time, and takes a file that only one side changed without asking. Where a cue went from one file
 * to another, that loses what the other side did to it; so the driver always joins the whole production, gives git the file it asked
 * for, and stops the merge where other files would have to be others than git takes them to be.
 */
public final class GitMerge {
    private static final String HEAD_PREFIX = "GITHEAD_";

    private final ProductionRepository repository;
    private final SharedStates states;

    public GitMerge(ProductionRepository repository) {
        this.repository = repository;
        this.states = new SharedStates(repository);
    }

    /**
     * What a driver answers.
     *
     * @param conflicts what is left to be settled, recorded in the files
     * @param elsewhere files that git takes from one side and that have to be joined as well
     */
    public record Answer(List<Conflict> conflicts, List<String> elsewhere) {
        /** Copies the lists. */
        public Answer {
            conflicts = List.copyOf(conflicts);
            elsewhere = List.copyOf(elsewhere);
        }

        /** Whether git may go on without a person. */
        public boolean isClean() {
            return conflicts.isEmpty() && elsewhere.isEmpty();
        }
    }

    /**
     * What git hands to a driver.
     *
     * @param path of the file in the production
     * @param base a copy of the file as both have it from
     * @param ours a copy of ours; the joined file is written there
     * @param theirs a copy of theirs
     */
    public record Asked(String path, Path base, Path ours, Path theirs) {}

    /**
     * Joins one file for git.
     *
     * @param environment of the driver's process, in which {@code git merge} names what it merges
     */
    public Answer file(Asked asked, Map<String, String> environment) throws IOException, ProductionStoreException {
        Optional<Kept> ours = repository.latest();
        Optional<Kept> theirs = theirs(environment);
        return ours.isPresent() && theirs.isPresent() ? inMerge(asked, ours.get(), theirs.get()) : alone(asked);
    }

    private Optional<Kept> theirs(Map<String, String> environment) throws HistoryException {
        for (String name : environment.keySet()) {
            if (name.startsWith(HEAD_PREFIX)) {
                return repository.find(name.substring(HEAD_PREFIX.length()));
            }
        }
        return Optional.empty();
    }

    private Answer inMerge(Asked asked, Kept ours, Kept theirs) throws IOException, ProductionStoreException {
        Merged merged = states.join(ours, theirs);
        Map<String, byte[]> joined = files(merged, ours, theirs).contents();
        Map<String, byte[]> one = repository.filesOf(ours.commit()).contents();
        Map<String, byte[]> other = repository.filesOf(theirs.commit()).contents();
        Optional<Kept> common = states.latestCommon(ours, theirs);
        Map<String, byte[]> base =
                common.isPresent() ? repository.filesOf(common.get().commit()).contents() : Map.of();
        List<String> elsewhere = new Trivial(base, one, other).differing(joined);
        write(asked, joined);
        return new Answer(merged.conflicts(), elsewhere);
    }

    /** Without a merge to look at, as in a rebase: the production around the file is the present one. */
    private Answer alone(Asked asked) throws IOException, ProductionStoreException {
        Optional<Kept> latest = repository.latest();
        ProductionFiles around =
                latest.isPresent() ? repository.filesOf(latest.get().commit()) : new ProductionFiles(Map.of());
        Production ours = with(around, asked.path(), asked.ours()).read();
        Merged merged = ThreeWayMerge.merge(
                ModelState.of(with(around, asked.path(), asked.base()).read()),
                ModelState.of(ours),
                ModelState.of(with(around, asked.path(), asked.theirs()).read()));
        Map<String, byte[]> joined = ProductionFiles.of(merged.state().toProduction(), ProductionFiles.namesById(ours))
                .contents();
        write(asked, joined);
        return new Answer(merged.conflicts(), List.of());
    }

    private static void write(Asked asked, Map<String, byte[]> joined) throws IOException {
        byte[] content = joined.get(asked.path());
        if (content != null) {
            Files.write(asked.ours(), content);
        }
    }

    private static ProductionFiles with(ProductionFiles around, String path, Path copy) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(around.contents());
        files.put(path, Files.readAllBytes(copy));
        return new ProductionFiles(files);
    }

    /** Joins everything that git is in the middle of merging; writes the files into the folder. */
    public Merged finish(Path folder) throws HistoryException, ProductionStoreException {
        Kept ours = repository
                .latest()
                .orElseThrow(() -> new HistoryException("Nothing was done: nothing was ever kept in " + folder
                        + ", so there is nothing to merge. Say the folder of a production."));
        Kept theirs = repository
                .mergeInProgress()
                .orElseThrow(() -> new HistoryException("Nothing was done: git is not in the middle of a merge in "
                        + folder + ". \"git merge\" or \"stagebook sync\" begins one."));
        Merged merged = states.join(ours, theirs);
        files(merged, ours, theirs).writeTo(folder);
        return merged;
    }

    private ProductionFiles files(Merged merged, Kept ours, Kept theirs)
            throws HistoryException, ProductionStoreException {
        Map<String, String> names = new TreeMap<>(ProductionFiles.namesById(states.production(theirs)));
        names.putAll(ProductionFiles.namesById(states.production(ours)));
        return ProductionFiles.of(merged.state().toProduction(), names);
    }

    /** What git makes of files that only one side changed. */
    private record Trivial(Map<String, byte[]> base, Map<String, byte[]> ours, Map<String, byte[]> theirs) {
        List<String> differing(Map<String, byte[]> joined) {
            return joined.entrySet().stream()
                    .filter(file -> taken(file.getKey())
                            .map(taken -> !Arrays.equals(taken, file.getValue()))
                            .orElse(false))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private Optional<byte[]> taken(String path) {
            byte[] was = base.get(path);
            byte[] one = ours.get(path);
            byte[] other = theirs.get(path);
            if (Arrays.equals(one, was) || Arrays.equals(one, other)) {
                return Optional.ofNullable(other);
            }
            return Arrays.equals(other, was) ? Optional.ofNullable(one) : Optional.empty();
        }
    }
}
