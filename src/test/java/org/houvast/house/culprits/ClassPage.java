package org.houvast.house.culprits;

import org.houvast.ui.Page;

/** A page model that could still change while it is rendered. */
public class ClassPage implements Page {}
