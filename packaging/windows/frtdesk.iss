; An installer for Windows that asks for no administrator (Inno Setup 6), around the folder that packaging/bundle.py makes:
;
;   iscc /DVersion=0.1.0 /DFolder=..\..\build\bundle\made\frtdesk-0.1.0-windows-amd64 packaging\windows\frtdesk.iss
;
; Written down from the documentation and never tried.

[Setup]
AppId=frtdesk
AppName=frtdesk
AppVersion={#Version}
AppPublisher=the frtdesk contributors
DefaultDirName={localappdata}\Programs\frtdesk
DefaultGroupName=frtdesk
PrivilegesRequired=lowest
DisableProgramGroupPage=yes
ChangesAssociations=yes
OutputDir=..\..\dist
OutputBaseFilename=frtdesk-{#Version}-windows-setup
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\bundle\frtdesk.ico
UninstallDisplayIcon={app}\frtdesk.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "pt"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\frtdesk"; Filename: "{app}\frtdesk.exe"

[Registry]
Root: HKCU; Subkey: "Software\Classes\.frtview"; ValueType: string; ValueData: "frtdesk.view"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\frtdesk.view"; ValueType: string; ValueData: "shared view of frtdesk"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\frtdesk.view\shell\open\command"; ValueType: string; ValueData: """{app}\frtdesk.exe"" ""%1"""
; Windows knows a file by its last ending only: .sqlite and .json belong to many programs, so frtdesk is one of the choices.
Root: HKCU; Subkey: "Software\Classes\.sqlite\OpenWithProgids"; ValueType: string; ValueName: "frtdesk.file"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.json\OpenWithProgids"; ValueType: string; ValueName: "frtdesk.file"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\frtdesk.file"; ValueType: string; ValueData: "frtdesk"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\frtdesk.file\shell\open\command"; ValueType: string; ValueData: """{app}\frtdesk.exe"" ""%1"""

[Run]
Filename: "{app}\frtdesk.exe"; Description: "frtdesk"; Flags: nowait postinstall skipifsilent
