package org.stagebook.ui.session;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.ui.icons.IconName;
import org.stagebook.ui.icons.Icons;

/** The one thing that is saved for all editors on a production: they become clean together. */
final class ProductionSaveable extends Saveable {

    private final OpenProduction open;

    ProductionSaveable(OpenProduction open) {
        this.open = open;
    }

    @Override
    public String getName() {
        return open.title();
    }

    @Override
    public String getToolTipText() {
        return open.folder().toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor(IconName.PRODUCTION);
    }

    @Override
    public boolean isDirty() {
        return open.session().isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) throws CoreException {
        try {
            open.session().save();
        } catch (ProductionStoreException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProductionSaveable saveable && saveable.open == open;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(open);
    }
}
