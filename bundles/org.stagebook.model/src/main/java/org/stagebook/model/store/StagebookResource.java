package org.stagebook.model.store;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** One file of a production: how it is read (nothing but itself) and written (the same bytes every time). */
final class StagebookResource extends XMIResourceImpl {
    private static final String XERCES = "http://apache.org/xml/features/";
    private static final String SAX = "http://xml.org/sax/features/";

    StagebookResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
        setIntrinsicIDToEObjectMap(new HashMap<>());
        getDefaultLoadOptions().putAll(loadOptions());
        getDefaultSaveOptions().putAll(saveOptions());
    }

    private static Map<Object, Object> loadOptions() {
        Map<String, Boolean> parser = new HashMap<>();
        parser.put(XERCES + "disallow-doctype-decl", true);
        parser.put(SAX + "external-general-entities", false);
        parser.put(SAX + "external-parameter-entities", false);
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_PARSER_FEATURES, parser);
        options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
        return options;
    }

    private static Map<Object, Object> saveOptions() {
        Map<Object, Object> options = new HashMap<>();
        options.put(Resource.OPTION_LINE_DELIMITER, "\n");
        options.put(XMLResource.OPTION_USE_ENCODED_ATTRIBUTE_STYLE, true);
        options.put(XMLResource.OPTION_KEEP_DEFAULT_CONTENT, true);
        return options;
    }

    @Override
    protected XMLSave createXMLSave() {
        return new LinePerAttributeXml(createXMLHelper());
    }
}
