package org.stagebook.history.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.SystemReader;
import org.stagebook.model.store.ProductionFiles;

/**
 * What lies in the repository besides the document because somebody added it with git: a list of typed notes, a picture. Stagebook
 * carries it along whole, file by file; where both changed one, both are kept.
 */
final class OtherFiles {
    private static final int BASE = 0;
    private static final int OURS = 1;
    private static final int THEIRS = 2;

    private final Git git;
    private final Repository repository;
    private final Path folder;

    OtherFiles(Git git) {
        this.git = git;
        this.repository = git.getRepository();
        this.folder = repository.getWorkTree().toPath();
    }

    /**
     * Brings the others' files into the folder and the index.
     *
     * @return what both changed: ours stayed, theirs lies beside it under the name given here
     */
    List<String> bring(Optional<Kept> base, Kept ours, Kept theirs) throws IOException, GitAPIException {
        List<String> both = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository);
                TreeWalk tree = new TreeWalk(repository)) {
            if (base.isPresent()) {
                tree.addTree(walk.parseCommit(ObjectId.fromString(base.get().commit()))
                        .getTree());
            } else {
                tree.addTree(new EmptyTreeIterator());
            }
            tree.addTree(walk.parseCommit(ObjectId.fromString(ours.commit())).getTree());
            tree.addTree(walk.parseCommit(ObjectId.fromString(theirs.commit())).getTree());
            tree.setRecursive(true);
            while (tree.next()) {
                boolean changedByThem = !tree.idEqual(THEIRS, OURS) && !tree.idEqual(THEIRS, BASE);
                if (changedByThem && !ProductionFiles.isPart(tree.getPathString()) && isFile(tree)) {
                    bring(tree, both);
                }
            }
        }
        return both;
    }

    private static boolean isFile(TreeWalk tree) {
        int type = tree.getRawMode(THEIRS) & FileMode.TYPE_MASK;
        return type == FileMode.TYPE_FILE || type == FileMode.TYPE_MISSING;
    }

    private void bring(TreeWalk tree, List<String> both) throws IOException, GitAPIException {
        String path = tree.getPathString();
        SystemReader.getInstance()
                .checkPath(path); // what comes from a store must not reach out of the folder, nor into .git
        Path file = folder.resolve(path);
        if (!tree.idEqual(OURS, BASE) || isChangedHere(file, tree.getObjectId(OURS))) {
            if (!ObjectId.zeroId().equals(tree.getObjectId(THEIRS))) {
                String beside = path + ".theirs";
                Files.write(folder.resolve(beside), content(tree.getObjectId(THEIRS)));
                both.add(beside);
            }
        } else if (ObjectId.zeroId().equals(tree.getObjectId(THEIRS))) {
            git.rm().addFilepattern(path).call();
        } else {
            Files.createDirectories(file.getParent());
            Files.write(file, content(tree.getObjectId(THEIRS)));
            git.add().addFilepattern(path).call();
        }
    }

    private boolean isChangedHere(Path file, ObjectId kept) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        return ObjectId.zeroId().equals(kept) || !Arrays.equals(Files.readAllBytes(file), content(kept));
    }

    private byte[] content(ObjectId blob) throws IOException {
        return repository.open(blob).getBytes();
    }
}
