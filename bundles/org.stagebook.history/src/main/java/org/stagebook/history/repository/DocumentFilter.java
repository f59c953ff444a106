package org.stagebook.history.repository;

import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.stagebook.model.store.ProductionFiles;

/** Lets only the folders through that hold the production's document, so that what else was committed costs no time. */
final class DocumentFilter extends TreeFilter {
    @Override
    public boolean include(TreeWalk walker) {
        String path = walker.getPathString();
        return walker.isSubtree() ? path.equals("reels") || path.equals("handoffs") : ProductionFiles.isPart(path);
    }

    @Override
    public boolean shouldBeRecursive() {
        return true;
    }

    @Override
    public TreeFilter clone() {
        return this;
    }
}
