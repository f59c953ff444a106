package org.stagebook.model.store;

import java.io.Serial;
import java.util.Map;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLString;

/**
 * Writes XMI with every attribute, and the bracket that closes a start tag, on a line of its own.
 *
 * <p>So an attribute that is changed, set for the first time or cleared is one line in the history of a production
 * under version control.
 */
final class LinePerAttributeXml extends XMISaveImpl {

    LinePerAttributeXml(XMLHelper helper) {
        super(helper);
    }

    @Override
    protected void init(XMLResource resource, Map<?, ?> options) {
        super.init(resource, options);
        doc = new Lines();
        doc.setLineSeparator((String) options.get(Resource.OPTION_LINE_DELIMITER));
    }

    /** The text under construction. */
    private static final class Lines extends XMLString {
        @Serial
        private static final long serialVersionUID = 1L;

        Lines() {
            super(0);
        }

        @Override
        protected void closeStartElement() {
            startLine();
            super.closeStartElement();
        }

        @Override
        public void endEmptyElement() {
            startLine();
            super.endEmptyElement();
        }

        @Override
        public void endContentElement(String content) {
            startLine();
            super.endContentElement(content);
        }

        private void startLine() {
            addLine();
            add(getElementIndent());
        }
    }
}
