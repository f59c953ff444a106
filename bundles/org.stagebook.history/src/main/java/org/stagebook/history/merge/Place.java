package org.stagebook.history.merge;

import org.eclipse.emf.ecore.EReference;

/**
 * Where an object belongs.
 *
 * @param parent id of the object it is part of
 * @param feature which of its parts
 */
public record Place(String parent, EReference feature) {}
