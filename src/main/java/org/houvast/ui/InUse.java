package org.houvast.ui;

/**
 * Tells whether the viewer's organisation uses the part of Houvast to which a class belongs; filled
 * by the module that knows.
 */
public interface InUse {

    boolean isInUse(Class<?> room);
}
