package org.stagebook.ui.parts.versions;

import java.util.Objects;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.stagebook.ui.icons.IconName;
import org.stagebook.ui.icons.Icons;
import org.stagebook.ui.parts.versions.presenter.PastPresenter;

/** A past state to be read; it is not brought back at the next start. */
final class PastInput extends PlatformObject implements IEditorInput {

    private final String versionId;
    private final PastPresenter presenter;

    PastInput(String versionId, PastPresenter presenter) {
        this.versionId = versionId;
        this.presenter = presenter;
    }

    PastPresenter presenter() {
        return presenter;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor(IconName.VERSION);
    }

    @Override
    public String getName() {
        return presenter.title();
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return presenter.title() + ", read only";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PastInput input && input.versionId.equals(versionId);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(versionId);
    }
}
